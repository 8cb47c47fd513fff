using System.Text.Json.Nodes;
using Dash.Sandbox.Recording;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Hosting;

/// <summary>The part of the control that plans faults and tells what was asked and what went wrong.</summary>
internal sealed class MonitorControl(SandboxFaults faults, RequestLog requests)
{
    public const string Known =
        "GET|POST|DELETE /sandbox/faults, POST /sandbox/faults/random|publishing|answer|drop, GET|DELETE /sandbox/requests";

    /// <summary>Does what is asked; nothing when it is not known here.</summary>
    public ApiResponse? Handle(string methodAndPath, JsonObject body)
    {
        switch (methodAndPath)
        {
            case "GET /sandbox/faults":
                return ApiResponse.Ok(new JsonObject { ["pending"] = faults.Pending, ["injected"] = new JsonArray([.. faults.Injected.Select(Render)]) });
            case "POST /sandbox/faults":
                faults.Add(FaultReader.Read(body));
                break;
            case "POST /sandbox/faults/random":
                faults.Randomly((int)Number(body, "seed"), FaultReader.ReadRates(body));
                break;
            case "POST /sandbox/faults/publishing":
                faults.FailPublishing(Number(body, "post_id"), Text(body, "error"));
                break;
            case "POST /sandbox/faults/answer":
                faults.AnswerNext((int)Number(body, "status"), body.ContainsKey("count") ? (int)Number(body, "count") : 1);
                break;
            case "POST /sandbox/faults/drop":
                Drop(Text(body, "when"));
                break;
            case "DELETE /sandbox/faults":
                faults.Clear();
                break;
            case "GET /sandbox/requests":
                return ApiResponse.Ok(new JsonObject { ["requests"] = new JsonArray([.. requests.Snapshot().Select(Render)]) });
            case "DELETE /sandbox/requests":
                requests.Clear();
                break;
            default:
                return null;
        }

        return ApiResponse.NoContent;
    }

    private void Drop(string when)
    {
        switch (when)
        {
            case "before_commit":
                faults.DropNextCreateBeforeCommit();
                break;
            case "after_commit":
                faults.DropNextCreateAfterCommit();
                break;
            default:
                throw ApiProblem.NotValid("when", "Expected before_commit or after_commit.");
        }
    }

    private static JsonObject Render(InjectedFault fault) => new()
    {
        ["request"] = fault.Request,
        ["kind"] = fault.Kind.ToString(),
        ["method"] = fault.Method,
        ["service"] = fault.Service,
        ["path"] = fault.Path,
        ["status"] = fault.Status,
    };

    private static JsonObject Render(RecordedRequest request) => new()
    {
        ["number"] = request.Number,
        ["method"] = request.Method,
        ["service"] = request.Service,
        ["path"] = request.Path,
        ["query"] = request.Query,
        ["body"] = request.Body,
        ["status"] = request.Status,
    };

    private static long Number(JsonObject body, string name) => body[name]?.GetValue<long>() ?? throw ApiProblem.NotValid(name, "Missing data for required field: a whole number.");

    private static string Text(JsonObject body, string name) => body[name]?.GetValue<string>() ?? throw ApiProblem.NotValid(name, "Missing data for required field: a string.");
}
