namespace Dash.Runtime;

/// <summary>One event of a stream in <c>text/event-stream</c>, as the WHATWG specification defines it.</summary>
/// <param name="Event">The type of the event; <c>message</c> when the service does not say.</param>
/// <param name="Data">The data, several lines joined by line feeds.</param>
/// <param name="Id">The last id that the stream named; null when it named none.</param>
/// <param name="Retry">How long to wait before connecting again, as the service asks for; null when it does not.</param>
public sealed record ServerSentEvent(string Event, string Data, string? Id, TimeSpan? Retry);
