namespace Dash.Sandbox.Faults;

/// <summary>The requests a fault is for.</summary>
internal sealed record FaultTarget(string? Method, string? Path, string? Network)
{
    private readonly string[]? _segments = Path?.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public bool Matches(RequestFacts request)
    {
        if (Method is not null && !Method.Equals(request.Method, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var segments = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (Network is null || (request.Service == "scheduler" && segments is [var network, ..] && network == Network))
            && (_segments is null ? request.Service != RequestFacts.Uploads : Fits(segments, IsNoHole) || Fits([request.Service, .. segments], IsNoHole));
    }

    /// <summary>Whether the path can mean this template: a hole on either side stands for any segment.</summary>
    public bool CanMean(string[] template) => _segments is null || Fits(template, IsHole);

    private bool Fits(string[] segments, Func<string, bool> isAny) =>
        _segments!.Length == segments.Length && _segments.Zip(segments).All(pair => IsHole(pair.First) || isAny(pair.Second) || pair.First == pair.Second);

    // What a request asks for is what it says, braces too.
    private static bool IsNoHole(string segment) => false;

    private static bool IsHole(string segment) => segment.StartsWith('{') && segment.EndsWith('}');
}
