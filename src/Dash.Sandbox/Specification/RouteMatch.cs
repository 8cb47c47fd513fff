namespace Dash.Sandbox.Specification;

/// <summary>What the documents know about a path: an operation with its path values, or only the methods the path does have.</summary>
internal sealed record RouteMatch(ApiOperation? Operation, IReadOnlyDictionary<string, string> PathValues, IReadOnlyList<string> Methods);
