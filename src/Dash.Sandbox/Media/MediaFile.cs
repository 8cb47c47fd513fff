namespace Dash.Sandbox.Media;

/// <summary>Bytes with their MIME type.</summary>
internal sealed record MediaFile(string ContentType, byte[] Bytes);
