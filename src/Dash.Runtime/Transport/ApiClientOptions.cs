namespace Dash.Runtime;

/// <summary>How a generated client reaches its service.</summary>
public sealed record ApiClientOptions
{
    /// <summary>
    /// Where the service is; null for the addresses in its OpenAPI document. A path is kept: operations are appended to it. All calls go
    /// here, also those of operations for which the document names an address of their own.
    /// </summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The API key, sent as <c>Authorization: Bearer</c> and only to the service; null sends none. It serves every scheme of the document that takes such a token.</summary>
    public string? BearerToken { get; init; }

    /// <summary>
    /// Credentials by scheme, made by the methods of the generated client: <c>[PetstoreClient.ApiKey("…")]</c>. A call sends those that the
    /// document asks for, and only to the service.
    /// </summary>
    public IReadOnlyList<ApiCredential> Credentials { get; init; } = [];

    /// <summary>
    /// A client to send with (a proxy, own handlers, a factory's client); it is neither changed nor disposed. Null uses connections that
    /// all clients of the process share, and follows no redirect.
    /// </summary>
    /// <remarks>
    /// A client of your own follows redirects unless <c>AllowAutoRedirect</c> of its handler is false. .NET then drops <c>Authorization</c> and
    /// takes every other header along: a call whose key went to another origin that way ends with an <see cref="ApiException"/>.
    /// </remarks>
    public HttpClient? HttpClient { get; init; }

    /// <summary>The longest a call may take, from sending until its answer is read; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// Is told of every answer before its body is read, errors among them: status, headers, allowance. It runs as a part of the call, for
    /// several calls at once, and what it throws ends its call. Null for nobody.
    /// </summary>
    public Action<ApiResponse>? OnResponse { get; init; }

    /// <summary>The options without the keys.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() =>
        $"{nameof(ApiClientOptions)} {{ BaseAddress = {BaseAddress}, BearerToken = {(BearerToken is null ? "(none)" : "(hidden)")}, Credentials = [{string.Join(", ", Credentials)}], Timeout = {Timeout} }}";
}
