using System.Net;
using System.Text;
using Dash.Runtime.Json;

namespace Dash.Runtime.Testing;

/// <summary>
/// Requests that a test expects, and their answers: the first request gets the first answer, and the last answer is given from then on. Made by
/// <see cref="FakeTransport.On"/>; to be told everything before the first request.
/// </summary>
public sealed class FakeExpectation
{
    private const string JsonType = "application/json";
    private readonly FakePattern _pattern;
    private readonly List<FakeAnswer> _answers = [];
    private readonly List<(string Name, string Value)> _headers = [];
    private Func<FakeRequest, bool>? _condition;
    private int? _times;
    private int _answered;

    internal FakeExpectation(FakePattern pattern) => _pattern = pattern;

    internal bool IsMet => _times is { } times ? _answered == times : _answered > 0 && _answered >= _answers.Count;

    /// <summary>Narrows the requests meant, for example by their body or a header.</summary>
    /// <param name="condition">Says of a request with the method and path whether it is meant.</param>
    /// <returns>This expectation.</returns>
    public FakeExpectation When(Func<FakeRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        _condition = condition;
        return this;
    }

    /// <summary>Says how often it has to be asked: no more, and for <see cref="FakeTransport.VerifyAll"/> no less.</summary>
    /// <param name="count">The number; 0 forbids the request.</param>
    /// <returns>This expectation.</returns>
    public FakeExpectation Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _times = count;
        return this;
    }

    /// <summary>Adds a header to the answers that are said after it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This expectation.</returns>
    public FakeExpectation WithHeader(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _headers.Add((name, value));
        return this;
    }

    /// <summary>Answers with a status and no body.</summary>
    /// <param name="status">HTTP status.</param>
    /// <returns>This expectation.</returns>
    public FakeExpectation Respond(int status) => RespondBytes(status, [], mediaType: null);

    /// <summary>Answers with JSON text.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="json">The text, sent as it is.</param>
    /// <returns>This expectation.</returns>
    public FakeExpectation RespondJson(int status, string json) => RespondText(status, json, JsonType);

    /// <summary>Answers with text that is no JSON, such as the page of a proxy.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="text">The text, sent as UTF-8.</param>
    /// <param name="mediaType">What the client is told that it is.</param>
    /// <returns>This expectation.</returns>
    public FakeExpectation RespondText(int status, string text, string mediaType = "text/plain")
    {
        ArgumentNullException.ThrowIfNull(text);
        return RespondBytes(status, Encoding.UTF8.GetBytes(text), mediaType);
    }

    /// <summary>Answers with a record of the API, written by its own code.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="model">What the client is to receive.</param>
    /// <param name="status">HTTP status.</param>
    /// <returns>This expectation.</returns>
    public FakeExpectation RespondModel<T>(T model, int status = 200)
        where T : IJsonModel<T> => RespondBytes(status, JsonModel.ToUtf8Bytes(model), JsonType);

    /// <summary>Answers with what the code makes of each request. Headers said before are not added.</summary>
    /// <param name="make">Makes a new message for each request.</param>
    /// <returns>This expectation.</returns>
    public FakeExpectation RespondWith(Func<FakeRequest, HttpResponseMessage> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return Add((request, _) => Task.FromResult(make(request)));
    }

    /// <summary>Never answers: the call ends when its time is up or its caller gives up.</summary>
    /// <returns>This expectation.</returns>
    public FakeExpectation RespondNever() => Add(static async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        throw new OperationCanceledException(cancellationToken);
    });

    /// <summary>Breaks the connection after the request was sent: nobody knows whether it was processed.</summary>
    /// <returns>This expectation.</returns>
    public FakeExpectation Drop() => Add(static (_, _) => Fail(HttpRequestError.ResponseEnded, "The fake broke the connection after the request was sent."));

    /// <summary>Makes no connection: the request certainly was not processed.</summary>
    /// <returns>This expectation.</returns>
    public FakeExpectation DropBeforeSending() => Add(static (_, _) => Fail(HttpRequestError.ConnectionError, "The fake made no connection."));

    /// <summary>Method and path, and how often they were asked for.</summary>
    /// <returns>For example <c>POST /notes, asked for 2 times of 3</c>.</returns>
    public override string ToString() => $"{_pattern}{(_condition is null ? "" : " under a condition")}, asked for {_answered} times of {Expected}";

    internal string? Refuses(FakeRequest request) => _pattern.Refuses(request)
        ?? (_condition?.Invoke(request) == false ? "its condition does not hold" : null)
        ?? (_answered >= _times ? $"it was to be asked for {_times} times only" : null);

    internal int Distance(FakeRequest request) => (_pattern.Distance(request) * 2) + (Refuses(request) is null ? 0 : 1);

    internal FakeAnswer Next()
    {
        if (_answers.Count == 0)
        {
            throw new FakeTransportException($"{_pattern} has no answer: say one with RespondJson, RespondModel, Respond or Drop.");
        }

        return _answers[Math.Min(_answered++, _answers.Count - 1)];
    }

    private string Expected => _times is { } times ? $"{times}" : $"{Math.Max(1, _answers.Count)} or more";

    private FakeExpectation RespondBytes(int status, byte[] bytes, string? mediaType)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        (string Name, string Value)[] headers = [.. _headers];
        return Add((_, _) =>
        {
            var content = new ByteArrayContent(bytes);
            if (mediaType is not null)
            {
                content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
            }

            var response = new HttpResponseMessage((HttpStatusCode)status) { Content = content };
            foreach (var (name, value) in headers)
            {
                _ = response.Headers.TryAddWithoutValidation(name, value) || content.Headers.TryAddWithoutValidation(name, value);
            }

            return Task.FromResult(response);
        });
    }

    private FakeExpectation Add(FakeAnswer answer)
    {
        _answers.Add(answer);
        return this;
    }

    private static Task<HttpResponseMessage> Fail(HttpRequestError kind, string message) => Task.FromException<HttpResponseMessage>(new HttpRequestException(kind, message));
}
