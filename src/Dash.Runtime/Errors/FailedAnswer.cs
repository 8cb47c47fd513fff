using System.Text;
using System.Text.Json;

namespace Dash.Runtime;

/// <summary>An answer that is no result, as long as its body is in memory.</summary>
internal sealed record FailedAnswer(ApiCall Call, HttpResponseMessage Response, ReadOnlyMemory<byte> Body)
{
    private const int LongestText = 2048;

    internal SecretText Secret => Call.Secrets;

    /// <summary>Whether the body was read as the declared error, which then needs no text beside it.</summary>
    internal bool IsUnderstood { get; init; }

    /// <summary>Whether the body is documented as text, which then explains the failure.</summary>
    internal bool IsText { get; init; }

    /// <summary>What the client knows about the reason, in a sentence; null when that is nothing.</summary>
    internal string? Hint { get; init; }

    internal string? ContentType => Response.Content.Headers.ContentType?.MediaType;

    internal bool LooksLikeJson => Body.Span.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    internal string? Text()
    {
        if (IsUnderstood || Body.IsEmpty)
        {
            return null;
        }

        // More is decoded than shown: a key that straddles the end has to be whole to be found. A letter cut in half is dropped.
        var decoder = Encoding.UTF8.GetDecoder();
        var characters = new char[LongestText + Secret.Length];
        var bytes = Body.Span[..int.Min(Body.Length, characters.Length)];
        decoder.Convert(bytes, characters, flush: false, out _, out var length, out _);
        var text = Secret.RemoveFrom(new string(characters, 0, length));
        return text.Length <= LongestText ? text : text[..LongestText];
    }

    /// <summary>The body as JSON; null when it is none, when it was too long to be read whole, or when it was read as the declared error.</summary>
    internal JsonElement? Json()
    {
        if (IsUnderstood || Body.Span.TrimStart(" \t\r\n\uFEFF"u8) is not [(byte)'{' or (byte)'[' or (byte)'"', ..])
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(Secret.RemoveFrom(Encoding.UTF8.GetString(Body.Span)).TrimStart('\uFEFF'));
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal IReadOnlyDictionary<string, string> Headers()
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in Response.Headers.Concat(Response.Content.Headers))
        {
            if (!name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase))
            {
                headers[name] = Secret.RemoveFrom(string.Join(", ", values));
            }
        }

        return headers;
    }

    internal TimeSpan? RetryAfter() => ServerTimes.RetryAfter(Response.Headers, Call.Now);
}
