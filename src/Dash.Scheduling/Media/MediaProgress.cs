namespace Dash.Scheduling;

/// <summary>How far an upload has come.</summary>
/// <param name="Sent">Bytes sent. It begins at zero again when the file is sent a second time.</param>
/// <param name="Total">Bytes to send.</param>
public readonly record struct MediaProgress(long Sent, long Total);
