namespace Dash.Runtime;

/// <summary>
/// Recognizes answers that came at once and as a whole where pieces were asked for. Read as pieces, a page would be a stream without any.
/// Other media types are read all the same, since services name streams in many ways.
/// </summary>
internal static class OtherThanPieces
{
    internal static string? Events(HttpResponseMessage response) => TypeOf(response) switch
    {
        "application/json" or "application/problem+json" =>
            "was answered with JSON where text/event-stream was asked for. Does the body have a member, such as 'stream', that asks for events?",
        _ => Page(response, "text/event-stream"),
    };

    internal static string? Lines(HttpResponseMessage response) => Page(response, "JSON line by line");

    private static string? Page(HttpResponseMessage response, string expected) => TypeOf(response) is "text/html" or "application/xhtml+xml"
        ? $"was answered with a page (text/html) where {expected} was asked for, such as a proxy or a sign-in sends."
        : null;

    private static string? TypeOf(HttpResponseMessage response) => response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();
}
