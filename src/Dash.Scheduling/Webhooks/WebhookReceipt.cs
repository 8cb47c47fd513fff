namespace Dash.Scheduling;

/// <summary>A delivery as it came in over HTTP, before anything in it is believed.</summary>
/// <param name="Body">The bytes of the body as they arrived; JSON that was read and written again has another signature.</param>
/// <param name="Signature">Value of the header with the signature; null when it is missing.</param>
/// <param name="Timestamp">Value of the header with the time of sending; null when it is missing.</param>
public sealed record WebhookReceipt(ReadOnlyMemory<byte> Body, string? Signature, string? Timestamp);
