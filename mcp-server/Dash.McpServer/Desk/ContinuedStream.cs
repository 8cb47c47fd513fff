using Dash.McpServer.Hosting;

namespace Dash.McpServer.Desk;

/// <summary>Two streams one after the other.</summary>
/// <param name="first">Read to its end.</param>
/// <param name="second">Asked for when the first has ended.</param>
internal sealed class ContinuedStream(Stream first, Func<Stream> second) : InputStream
{
    private Stream? _second;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_second is null)
        {
            var read = await first.ReadAsync(buffer, cancellationToken);
            if (read > 0 || buffer.IsEmpty)
            {
                return read;
            }

            _second = second();
        }

        return await _second.ReadAsync(buffer, cancellationToken);
    }
}
