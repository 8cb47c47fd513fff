namespace Dash.Runtime.Testing;

/// <summary>
/// Stands in for the network in unit tests: no sockets, no threads of its own. Requests are matched with expectations, answered as they say, and
/// kept. What nobody expected fails with a message that names the nearest expectation. Everything of the client but the connection is real.
/// </summary>
/// <example><code>
/// var fake = new FakeTransport();
/// fake.On(HttpMethod.Get, "/notes/{id}").RespondJson(200, """{"id":7}""");
/// var client = new NotesClient(new ApiClientOptions { BearerToken = "test", HttpClient = fake.CreateClient() });
/// </code></example>
public sealed class FakeTransport : HttpMessageHandler
{
    private readonly Lock _gate = new();
    private readonly List<FakeExpectation> _expectations = [];
    private readonly List<FakeRequest> _requests = [];

    /// <summary>The requests so far, unexpected ones too, in order of arrival. A snapshot.</summary>
    public IReadOnlyList<FakeRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Expects requests, and says through what is returned how they are answered. When several match, the first one that may still answer does.</summary>
    /// <param name="method">Method of the requests meant.</param>
    /// <param name="path">
    /// Their whole path, that of the base address included: <c>/notes/{id}</c>, where a hole stands for any segment. A query behind it
    /// (<c>?sort=name</c>) has to be among what is sent; without one, any query will do.
    /// </param>
    /// <returns>The expectation; it needs at least one answer.</returns>
    /// <exception cref="ArgumentException">The path does not begin with a slash.</exception>
    public FakeExpectation On(HttpMethod method, string path)
    {
        var expectation = new FakeExpectation(new FakePattern(method, path));
        lock (_gate)
        {
            _expectations.Add(expectation);
        }

        return expectation;
    }

    /// <summary>Makes a client that sends through the fake, for the options of a generated client.</summary>
    /// <returns>A client without a time limit of its own; disposing it does not end the fake.</returns>
    public HttpClient CreateClient() => new(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Checks that every expectation was met: all its answers given, and as often as said.</summary>
    /// <exception cref="FakeTransportException">Some were not; the message names them and what was asked instead.</exception>
    public void VerifyAll()
    {
        lock (_gate)
        {
            var unmet = _expectations.Where(expectation => !expectation.IsMet).ToList();
            if (unmet.Count > 0)
            {
                throw new FakeTransportException($"Expected and not asked for:{Lines(unmet)}\nAsked for:{Lines(_requests)}");
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        var asked = await FakeRequest.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var response = await Answer(asked)(asked, cancellationToken).ConfigureAwait(false);
        response.RequestMessage = request;
        return response;
    }

    private FakeAnswer Answer(FakeRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
            return _expectations.Find(expectation => expectation.Refuses(request) is null)?.Next() ?? throw new FakeTransportException(Unexpected(request));
        }
    }

    private string Unexpected(FakeRequest request)
    {
        if (_expectations.Count == 0)
        {
            return $"Nobody expected {request}, nor anything else: say what to answer with On({request.Method}, \"{request.Path}\").";
        }

        var nearest = _expectations.MinBy(expectation => expectation.Distance(request))!;
        return $"Nobody expected {request}. Nearest is {nearest}: {nearest.Refuses(request)}.\nExpected are:{Lines(_expectations)}";
    }

    private static string Lines<T>(IReadOnlyCollection<T> items) => items.Count == 0 ? "\n  nothing" : string.Concat(items.Select(static item => $"\n  {item}"));
}
