using System.Text.Json;

namespace Dash.Sandbox;

/// <summary>A request as it reached one of the APIs, or an upload address. Credentials are not kept.</summary>
public sealed record RecordedRequest
{
    /// <summary>Place in the order of arrival, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>HTTP method in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>API that was asked: <c>scheduler</c>, <c>library</c>, <c>pinterest</c>, <c>auth</c>; or <c>uploads</c>.</summary>
    public required string Service { get; init; }

    /// <summary>Path below the API, for example <c>/instagram/scheduled_posts</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Query as it was sent, with its question mark; empty when there was none. Signatures of upload addresses are left out.</summary>
    public required string Query { get; init; }

    /// <summary>Headers as sent, names in any case; <c>Authorization</c> is left out.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Body of a request to an API as text, its first 65,536 bytes; empty when there was none, and for uploads.</summary>
    public required string Body { get; init; }

    /// <summary>Status that was answered; null when the connection was dropped, the client gave up, or no answer has been made yet.</summary>
    public int? Status { get; init; }

    /// <summary>Reads <see cref="Body"/> as JSON.</summary>
    /// <returns>The value; it needs no disposal.</returns>
    /// <exception cref="JsonException">The body is no JSON, or was cut off.</exception>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Body);
        return document.RootElement.Clone();
    }

    /// <summary>Method, place and status, for messages of tests.</summary>
    /// <returns>For example <c>POST scheduler/instagram/scheduled_posts 201</c>.</returns>
    public override string ToString() => $"{Method} {Service}{Path}{Query} {Status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "(no answer)"}";
}
