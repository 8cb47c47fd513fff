using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Services;

/// <summary>The refusal of an operation that the documents name and the sandbox has no behaviour for.</summary>
internal static class Unsupported
{
    public static ApiProblem Operation(ApiOperation operation) =>
        new(501, $"The sandbox has no behaviour for {operation.OperationId} ({operation.Method} {operation.Template}), although {operation.Service} documents it.");
}
