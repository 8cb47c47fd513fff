using Dash.McpServer.Hosting;

namespace Dash.McpServer.Desk;

/// <summary>Two streams one after the other; the second is not touched before the first has ended.</summary>
internal sealed class ContinuedStream(Stream first, Stream second) : InputStream
{
    private bool _isFirstOver;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_isFirstOver)
        {
            var read = await first.ReadAsync(buffer, cancellationToken);
            if (read > 0 || buffer.IsEmpty)
            {
                return read;
            }

            _isFirstOver = true;
        }

        return await second.ReadAsync(buffer, cancellationToken);
    }
}
