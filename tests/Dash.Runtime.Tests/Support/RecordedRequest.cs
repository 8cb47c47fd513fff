namespace Dash.Runtime.Tests.Support;

internal sealed record RecordedRequest(HttpMethod Method, Uri Address, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    internal IReadOnlyDictionary<string, string> ContentHeaders { get; init; } = new Dictionary<string, string>();
}
