using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Systems;

namespace Dash.Sandbox.Hosting;

/// <summary>Holds the sandbox to the documents as well: an answer they do not allow becomes a 500 that says why, so that a test finds it.</summary>
internal static class ResponseJudge
{
    public static ApiResponse Check(IApiSystem system, ApiOperation? operation, ApiResponse response)
    {
        if (operation is null)
        {
            return response;
        }

        var violations = Violations(operation, response);
        return violations.Count == 0
            ? response
            : system.Render(new ApiProblem(
                500, $"The sandbox's own answer {response.Status} to {operation.OperationId} breaks the specification: {violations[0].Field}: {violations[0].Message}", violations));
    }

    private static IReadOnlyList<Violation> Violations(ApiOperation operation, ApiResponse response)
    {
        if (!operation.Answers(response.Status))
        {
            return [new Violation("status", $"{response.Status} is not documented.")];
        }

        return (operation.ResponseJudge(response.Status), response.Body) switch
        {
            (null, null) => [],
            (null, _) => [new Violation("body", "No body is documented.")],
            (_, null) => [new Violation("body", "A body is documented and none was made.")],
            var (judge, _) => judge.Judge(ResponseWriter.Text(response)),
        };
    }
}
