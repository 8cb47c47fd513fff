using System.Buffers;

namespace Dash.Sandbox.Storage;

/// <summary>Writes the bytes of an upload to a file of their own, in constant memory. Gone again on disposal unless kept.</summary>
internal sealed class UploadFile(UploadFolder folder) : IDisposable
{
    private const int Piece = 1 << 17;
    private bool _isKept;

    public string Name { get; } = Guid.NewGuid().ToString("N");

    public async Task WriteAsync(Stream bytes, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        var file = folder.Create(Name);
        await using (file.ConfigureAwait(false))
        {
            try
            {
                int read;
                while ((read = await bytes.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
                {
                    await AppendAsync(file, buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                }

                file.SetLength(file.Position);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    public void Keep() => _isKept = true;

    public void Dispose()
    {
        if (!_isKept)
        {
            folder.Delete(Name);
        }
    }

    // Zeros become a hole where the file system has such: tests with files of gigabytes send little else.
    private static ValueTask AppendAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (bytes.Span.ContainsAnyExcept((byte)0))
        {
            return file.WriteAsync(bytes, cancellationToken);
        }

        file.Seek(bytes.Length, SeekOrigin.Current);
        return ValueTask.CompletedTask;
    }
}
