namespace Dash.Scheduling;

/// <summary>A time as somebody wrote it.</summary>
/// <param name="Text">ISO 8601, with an offset (<c>2026-03-10T15:00:00Z</c>) or local (<c>2026-03-10T15:00</c>).</param>
/// <param name="Zone">IANA zone of a local time, for example <c>America/New_York</c>; null uses the default zone.</param>
/// <param name="Field">Where the time stands, for problems.</param>
public sealed record TimeInput(string Text, string? Zone = null, string Field = "/at");
