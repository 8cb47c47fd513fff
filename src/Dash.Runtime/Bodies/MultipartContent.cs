using System.Text;
using Dash.Runtime.Json;
using Dash.Runtime.Parameters;

namespace Dash.Runtime.Bodies;

/// <summary>A multipart form. Texts are ready before anything is sent; files are read on the way out.</summary>
internal sealed class MultipartContent : RequestContent
{
    private readonly List<FormPart> _parts;
    private readonly byte[] _separator;
    private readonly byte[] _end;

    private MultipartContent(List<FormPart> parts, string mediaType)
    {
        // 128 random bits stand in no content by chance, so nothing has to be searched.
        var boundary = Guid.NewGuid().ToString("N");
        _parts = parts;
        _separator = Encoding.ASCII.GetBytes($"--{boundary}\r\n");
        _end = Encoding.ASCII.GetBytes($"--{boundary}--\r\n");
        Describe($"{mediaType}; boundary={boundary}");
    }

    private static readonly byte[] LineEnd = [(byte)'\r', (byte)'\n'];

    internal static MultipartContent Create<T, TCodec>(T body, string mediaType, ReadOnlySpan<FormField> rules)
        where TCodec : IJsonCodec<T>
    {
        using var files = FileSlots.Open();
        var entries = FormEntries.Of(JsonForm.Of<T, TCodec>(body), rules);
        var parts = entries.ConvertAll(entry => files.Find(entry.Field.Text) is { } file
            ? FormPart.OfFile(entry.Field.Name, file, entry.ContentType)
            : FormPart.OfText(entry.Field.Name, entry.Field.Text, entry.ContentType));
        return entries.Count(entry => files.Find(entry.Field.Text) is not null) == files.Count
            ? new MultipartContent(parts, mediaType)
            : throw new ArgumentException("A file stands inside of an object that is sent as JSON: only members of the form itself can be files.", nameof(body));
    }

    internal override bool IsInMemory => _parts.TrueForAll(static part => part.IsInMemory);

    protected override bool IsRepeatable => !IsBeingSent && _parts.TrueForAll(static part => part.CanBeSentAgain);

    protected override async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        foreach (var part in _parts)
        {
            await stream.WriteAsync(_separator, cancellationToken).ConfigureAwait(false);
            await part.WriteAsync(stream, cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(LineEnd, cancellationToken).ConfigureAwait(false);
        }

        await stream.WriteAsync(_end, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _end.Length;
        foreach (var part in _parts)
        {
            if (part.Length is not { } known)
            {
                length = 0;
                return false;
            }

            length += _separator.Length + known + LineEnd.Length;
        }

        return true;
    }
}
