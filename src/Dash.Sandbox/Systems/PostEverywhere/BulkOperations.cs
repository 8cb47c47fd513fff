using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Several posts in one call: one after another, each judged by itself.</summary>
internal sealed class BulkOperations(Workspace workspace)
{
    private const int AllMade = 201;
    private const int SomeMade = 207;
    private const int NoneMade = 422;

    public ApiResponse Create(ApiRequest request)
    {
        var results = request.Body.Objects("posts").Select((body, index) => CreateOne(body, index)).ToList();
        var made = results.Count(result => result.Flag("ok"));
        var status = made == results.Count ? AllMade : made > 0 ? SomeMade : NoneMade;
        return Envelope.Of(
            status,
            new JsonObject
            {
                ["summary"] = new JsonObject { ["total"] = results.Count, ["succeeded"] = made, ["failed"] = results.Count - made },
                ["results"] = new JsonArray([.. results]),
            },
            workspace.Now);
    }

    public ApiResponse Plan(ApiRequest request) => workspace.Run(turn =>
    {
        var plan = new RowPlan(turn, request.Body);
        var rows = request.Body.Objects("posts").Select((row, index) => plan.Check(row, index)).ToList();
        var valid = rows.Where(row => row.Problem is null).ToList();
        var answer = new JsonObject
        {
            ["dryRun"] = request.Body.Flag("dryRun"),
            ["total"] = rows.Count,
            ["valid"] = valid.Count,
            ["invalid"] = rows.Count - valid.Count,
            ["results"] = new JsonArray([.. rows.Select(row => row.ToResult())]),
        };
        if (!request.Body.Flag("dryRun"))
        {
            answer["posts"] = new JsonArray([.. valid.Select(row => new PostMaker(turn).Create(row.Body!))]);
        }

        return Envelope.Ok(answer, turn.Now);
    });

    // Each in a transaction of its own: one that fails takes nothing of the others with it.
    private JsonObject CreateOne(JsonObject body, int index)
    {
        try
        {
            return new JsonObject { ["index"] = index, ["ok"] = true, ["post"] = workspace.Run(turn => new PostMaker(turn).Create(body)) };
        }
        catch (ApiProblem problem)
        {
            var error = new JsonObject { ["code"] = problem.Code ?? problem.Status.ToString(CultureInfo.InvariantCulture), ["message"] = problem.Message };
            if (problem.Details is { } details)
            {
                error["details"] = details.DeepClone();
            }

            return new JsonObject { ["index"] = index, ["ok"] = false, ["error"] = error };
        }
    }
}
