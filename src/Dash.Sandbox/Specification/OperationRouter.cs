namespace Dash.Sandbox.Specification;

/// <summary>Finds the operation of a request by the paths of a document: what the document does not name does not exist.</summary>
internal sealed class OperationRouter
{
    private readonly ILookup<string, ApiOperation> _byService;

    public OperationRouter(IEnumerable<ApiOperation> operations) =>
        _byService = operations.ToLookup(operation => operation.Service, StringComparer.Ordinal);

    public RouteMatch Match(string service, string method, string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        // A literal segment beats a parameter: /media/v2 is not a media with the number "v2".
        var candidates = _byService[service].Where(operation => Fits(operation, segments)).OrderBy(Parameters).ToList();
        var best = candidates.TakeWhile(operation => Parameters(operation) == Parameters(candidates[0])).ToList();
        var found = best.Find(operation => operation.Method == method);
        return new RouteMatch(found, found is null ? [] : Values(found, segments), [.. best.Select(operation => operation.Method)]);
    }

    private static int Parameters(ApiOperation operation) => operation.Segments.Count(IsParameter);

    private static bool IsParameter(string segment) => segment.StartsWith('{');

    private static bool Fits(ApiOperation operation, string[] segments) =>
        operation.Segments.Length == segments.Length
        && operation.Segments.Zip(segments).All(pair => IsParameter(pair.First) || pair.First == pair.Second);

    private static Dictionary<string, string> Values(ApiOperation operation, string[] segments) =>
        operation.Segments.Zip(segments).Where(pair => IsParameter(pair.First))
            .ToDictionary(pair => pair.First.Trim('{', '}'), pair => pair.Second, StringComparer.Ordinal);
}
