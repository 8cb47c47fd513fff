namespace Dash.Sdk;

/// <summary>How far an upload has come.</summary>
/// <param name="BytesSent">Bytes handed to the network. It begins at zero again when the file is sent a second time.</param>
/// <param name="TotalBytes">Bytes to send.</param>
public readonly record struct UploadProgress(long BytesSent, long? TotalBytes)
{
    /// <summary>From 0 to 1; null when the total is not known.</summary>
    public double? Fraction => TotalBytes is { } total ? total == 0 ? 1 : Math.Min(1, (double)BytesSent / total) : null;
}
