namespace Dash.Testing;

/// <summary>How the clients of tests reach a sandbox: straight, unless a test project puts something in between.</summary>
public static class SandboxRoute
{
    /// <summary>Makes what stands between a client and the sandbox at an address; null for nothing. Set once, before any test runs.</summary>
    public static Func<Uri, HttpMessageHandler>? Between { get; set; }

    /// <summary>What a client of the sandbox sends with; null leaves it to the client.</summary>
    public static HttpClient? To(Uri sandbox) => Between is { } between ? new HttpClient(between(sandbox)) { Timeout = Timeout.InfiniteTimeSpan } : null;
}
