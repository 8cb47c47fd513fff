namespace Dash.CrashHost;

/// <summary>Tells the test, line by line, where the process stands, so that it can be ended at any point of a call.</summary>
internal sealed class NarratingHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Console.WriteLine($"sends {request.Method}");
        var response = await base.SendAsync(request, cancellationToken);
        Console.WriteLine($"has {(int)response.StatusCode}");
        return response;
    }
}
