using System.Net;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>The bodies that the successes of an operation have, by their status. Made once for each operation, before any call.</summary>
/// <typeparam name="TResult">The type that holds any of them.</typeparam>
public sealed class ApiAnswers<TResult>
{
    private readonly StatusTable<Func<HttpResponseMessage, ReadOnlyMemory<byte>, TResult>> _readers = new();

    /// <summary>Adds a status with a JSON body.</summary>
    /// <typeparam name="T">What the body holds.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="status">A status, <c>2XX</c>, or <c>default</c>.</param>
    /// <param name="make">Makes the result.</param>
    /// <returns>These answers.</returns>
    public ApiAnswers<TResult> Json<T, TCodec>(string status, Func<HttpStatusCode, T, TResult> make)
        where TCodec : IJsonCodec<T> => Add(status, (response, body) => make(response.StatusCode, JsonModel.Parse<T, TCodec>(body.Span)));

    /// <summary>Adds a status with a text as its body.</summary>
    /// <param name="status">A status, <c>2XX</c>, or <c>default</c>.</param>
    /// <param name="make">Makes the result.</param>
    /// <returns>These answers.</returns>
    public ApiAnswers<TResult> Text(string status, Func<HttpStatusCode, string, TResult> make) =>
        Add(status, (response, body) => make(response.StatusCode, AnswerText.Decode(response, body.Span)));

    /// <summary>Adds a status without a body.</summary>
    /// <param name="status">A status, <c>2XX</c>, or <c>default</c>.</param>
    /// <param name="make">Makes the result.</param>
    /// <returns>These answers.</returns>
    public ApiAnswers<TResult> Empty(string status, Func<HttpStatusCode, TResult> make) => Add(status, (response, _) => make(response.StatusCode));

    internal TResult Read(FailedAnswer answer)
    {
        var reader = _readers.Find((int)answer.Response.StatusCode)
            ?? throw ApiErrors.Undocumented(answer, string.Join(", ", _readers.Statuses));
        try
        {
            return reader(answer.Response, answer.Body);
        }
        catch (JsonFormatException misfit)
        {
            throw ApiErrors.Unreadable(answer, misfit);
        }
    }

    private ApiAnswers<TResult> Add(string status, Func<HttpResponseMessage, ReadOnlyMemory<byte>, TResult> reader)
    {
        _readers.Add(status, reader);
        return this;
    }
}
