using System.Text;

namespace Dash.Runtime.Bodies;

/// <summary>A body of text, in UTF-8.</summary>
internal sealed class TextContent : RequestContent
{
    private readonly byte[] _bytes;

    internal TextContent(string text, string mediaType)
    {
        _bytes = Encoding.UTF8.GetBytes(text);
        Describe(mediaType);
    }

    protected override Task WriteAsync(Stream stream, CancellationToken cancellationToken) => stream.WriteAsync(_bytes, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }
}
