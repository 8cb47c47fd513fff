using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>
/// What a test in another process can do to the sandbox, under <c>/sandbox</c> with any of its keys: read the state, move the clock, plan faults.
/// No part of Dash.
/// </summary>
internal sealed class ControlEndpoint(SandboxContext context, MonitorControl monitor)
{
    public async Task HandleAsync(HttpContext http)
    {
        ApiResponse response;
        try
        {
            if (context.Accounts.Find(ApiEndpoint.BearerKey(http.Request)) is null)
            {
                throw new ApiProblem(401, "The sandbox is controlled with one of its keys: Authorization: Bearer <key>.");
            }

            response = await AnswerAsync(http).ConfigureAwait(false);
        }
        catch (ApiProblem problem)
        {
            response = problem.ToResponse();
        }
        catch (ArgumentException failure)
        {
            response = ApiProblem.NotValid("body", failure.Message).ToResponse();
        }

        await ResponseWriter.WriteAsync(http, response).ConfigureAwait(false);
    }

    private async Task<ApiResponse> AnswerAsync(HttpContext http)
    {
        var body = http.Request.Method == "POST" ? await ControlBody.ReadAsync(http).ConfigureAwait(false) : ControlBody.None;
        var asked = $"{http.Request.Method} {http.Request.Path.Value!.TrimEnd('/')}";
        switch (asked)
        {
            case "GET /sandbox":
                return ApiResponse.Ok(State());
            case "GET /sandbox/clock":
                return ApiResponse.Ok(Clock());
            case "POST /sandbox/clock/advance":
                await AdvanceAsync(body.With("seconds", "to"), http.RequestAborted).ConfigureAwait(false);
                return ApiResponse.Ok(Clock());
            case "POST /sandbox/clock/pause":
                _ = body.With();
                context.Clock.Pause();
                return ApiResponse.Ok(Clock());
            case "POST /sandbox/clock/resume":
                _ = body.With();
                context.Clock.Resume();
                return ApiResponse.Ok(Clock());
            default:
                return monitor.Handle(asked, body) ?? throw ApiProblem.NotFound(
                    $"Known here: GET /sandbox, GET /sandbox/clock, POST /sandbox/clock/advance|pause|resume, {MonitorControl.Known}.");
        }
    }

    private Task AdvanceAsync(ControlBody body, CancellationToken cancellationToken) => (body.Has("to"), body.Has("seconds")) switch
    {
        (true, true) => throw ApiProblem.NotValid("to", "Expected either to or seconds, not both."),
        (true, false) => context.Clock.AdvanceToAsync(Moment.Parse(body.Text("to")) ?? throw ApiProblem.NotValid("to", "Not a valid date-time."), cancellationToken),
        _ => context.Clock.AdvanceAsync(body.Seconds("seconds"), cancellationToken),
    };

    private JsonObject Clock() => new() { ["now"] = Moment.PreciseText(context.Clock.GetUtcNow()), ["running"] = context.Clock.IsRunning };

    private JsonObject State()
    {
        var posts = context.Database.Run(session => new PostStore(session).Count());
        return new JsonObject
        {
            ["clock"] = Clock(),
            ["posts"] = new JsonArray([.. posts.Select(row => new JsonObject { ["network"] = row.Network, ["status"] = row.Status, ["count"] = row.Count })]),
            ["post_count"] = posts.Sum(row => row.Count),
        };
    }
}
