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
    public ApiResponse? Handle(string methodAndPath, ControlBody body)
    {
        switch (methodAndPath)
        {
            case "GET /sandbox/faults":
                return ApiResponse.Ok(new JsonObject { ["pending"] = faults.Pending, ["injected"] = new JsonArray([.. faults.Injected.Select(Render)]) });
            case "POST /sandbox/faults":
                faults.Add(FaultReader.Read(body));
                break;
            case "POST /sandbox/faults/random":
                var (seed, rates) = FaultReader.ReadRates(body);
                faults.Randomly(seed, rates);
                break;
            case "POST /sandbox/faults/publishing":
                FailPublishing(body.With("post_id", "error", "network"));
                break;
            case "POST /sandbox/faults/answer":
                faults.AnswerNext(body.With("status", "count").Count("status"), body.OptionalCount("count") ?? 1);
                break;
            case "POST /sandbox/faults/drop":
                Drop(body.With("when").Text("when"));
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

    // Ids of Dash are numbers, those of the other systems are text.
    private void FailPublishing(ControlBody body)
    {
        if (body.HasText("post_id"))
        {
            faults.FailPublishing(body.Text("post_id"), body.Text("error"), body.OptionalText("network"));
        }
        else
        {
            faults.FailPublishing(body.With("post_id", "error").Number("post_id"), body.Text("error"));
        }
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
        ["request"] = fault.RequestNumber,
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
}
