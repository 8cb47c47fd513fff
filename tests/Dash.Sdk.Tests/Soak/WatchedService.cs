using System.Net;

namespace Dash.Sdk.Tests.Soak;

/// <summary>Counts what really goes over the wire, below everything that the client does by itself.</summary>
internal sealed class WatchedService(TimeProvider time) : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly Queue<DateTimeOffset> _lastMinute = new();
    private readonly Lock _gate = new();
    private int _requests;
    private int _answers;
    private int _tooMany;

    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Requests and answers so far.</summary>
    public long Events => Requests + (long)Volatile.Read(ref _answers);

    public int UnderWay => Requests - Volatile.Read(ref _answers);

    public int TooMany => Volatile.Read(ref _tooMany);

    /// <summary>The most requests that went out within 60 seconds.</summary>
    public int Busiest { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Count();
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Interlocked.Increment(ref _tooMany);
            }

            return response;
        }
        finally
        {
            Interlocked.Increment(ref _answers);
        }
    }

    private void Count()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            _requests++;
            _lastMinute.Enqueue(now);
            while (now - _lastMinute.Peek() >= TimeSpan.FromMinutes(1))
            {
                _lastMinute.Dequeue();
            }

            Busiest = Math.Max(Busiest, _lastMinute.Count);
        }
    }
}
