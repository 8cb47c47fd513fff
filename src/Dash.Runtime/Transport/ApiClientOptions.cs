namespace Dash.Runtime;

/// <summary>How a generated client reaches its service.</summary>
public sealed record ApiClientOptions
{
    /// <summary>Where the service is; null for the address in its OpenAPI document. A path is kept: operations are appended to it.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The API key, sent as <c>Authorization: Bearer</c> and only to the origin of <see cref="BaseAddress"/>; null sends none.</summary>
    public string? BearerToken { get; init; }

    /// <summary>
    /// A client to send with (a proxy, own handlers, a factory's client); it is neither changed nor disposed. Null uses connections that
    /// all clients of the process share.
    /// </summary>
    public HttpClient? HttpClient { get; init; }

    /// <summary>The longest a call may take, from sending until its answer is read; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>The options without the key.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() =>
        $"{nameof(ApiClientOptions)} {{ BaseAddress = {BaseAddress}, BearerToken = {(BearerToken is null ? "(none)" : "(hidden)")}, Timeout = {Timeout} }}";
}
