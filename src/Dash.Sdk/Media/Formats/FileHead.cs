namespace Dash.Sdk.Formats;

/// <summary>The beginning of a stream that cannot go back.</summary>
/// <param name="Bytes">What was read.</param>
/// <param name="IsWhole">Whether the stream ended there.</param>
internal readonly record struct FileHead(ReadOnlyMemory<byte> Bytes, bool IsWhole)
{
    internal const int Size = 512 * 1024;

    internal static async Task<FileHead> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        // One byte more than is needed tells whether that was all.
        var bytes = new byte[Size + 1];
        var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return new FileHead(bytes.AsMemory(0, read), read < bytes.Length);
    }
}
