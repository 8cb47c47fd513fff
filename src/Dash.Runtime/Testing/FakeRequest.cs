using System.Text;
using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime.Testing;

/// <summary>A request as it would have gone out.</summary>
public sealed class FakeRequest
{
    private FakeRequest(HttpRequestMessage request, byte[] body)
    {
        (Method, Address, Bytes) = (request.Method, request.RequestUri!, body);
        var headers = request.Content is null ? request.Headers : request.Headers.Concat(request.Content.Headers);
        Headers = headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Verb that was sent, such as POST.</summary>
    public HttpMethod Method { get; }

    /// <summary>The whole address.</summary>
    public Uri Address { get; }

    /// <summary>Path of the address, percent-encoded as sent.</summary>
    public string Path => Address.AbsolutePath;

    /// <summary>Query with its question mark, percent-encoded as sent; empty when there is none.</summary>
    public string Query => Address.Query;

    /// <summary>Headers, those of the body included, by name in any case. They hold the credentials that were sent.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The body as text in UTF-8.</summary>
    public string Body => Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>Reads the body as JSON.</summary>
    /// <returns>The value; it needs no disposal.</returns>
    /// <exception cref="JsonException">The body is no JSON.</exception>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Bytes);
        return document.RootElement.Clone();
    }

    /// <summary>Reads the body as the record that it was written from.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <returns>An equal record.</returns>
    /// <exception cref="JsonFormatException">The body is no such record.</exception>
    public T Model<T>()
        where T : IJsonModel<T> => JsonModel.Parse<T>(Bytes.Span);

    /// <summary>Method, path and query, which say nothing of keys in headers.</summary>
    /// <returns>For example <c>GET /notes?sort=name</c>.</returns>
    public override string ToString() => $"{Method} {Address.PathAndQuery}";

    internal static async Task<FakeRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken) => new(
        request,
        request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
}
