using System.Text;

namespace Dash.Runtime.Bodies;

/// <summary>One part of a multipart form: its headers, and a text or a file.</summary>
internal sealed class FormPart
{
    private readonly byte[] _headers;
    private readonly byte[] _text;
    private readonly ApiFile? _file;

    private FormPart(string headers, string text, ApiFile? file) =>
        (_headers, _text, _file) = (Encoding.UTF8.GetBytes(headers), Encoding.UTF8.GetBytes(text), file);

    internal long? Length => _file is null ? _headers.Length + _text.Length : _headers.Length + _file.Length;

    internal bool IsInMemory => _file is null or { IsInMemory: true };

    internal bool CanBeSentAgain => _file is null or { CanBeSentAgain: true };

    internal static FormPart OfText(string name, string text, string? contentType) =>
        new(Disposition(name, null) + ContentType(contentType) + "\r\n", text, null);

    internal static FormPart OfFile(string name, ApiFile file, string? contentType)
    {
        var fileName = file.FileName ?? (file.IsText ? null : name);
        var mediaType = file.MediaType ?? (contentType is not null && MediaTypes.IsSingle(contentType) ? contentType : file.IsText ? null : FileContent.UnknownBytes);
        var more = string.Concat(file.Headers.Select(static header => Header(header.Key, header.Value)));
        return new FormPart(Disposition(name, fileName) + ContentType(mediaType) + more + "\r\n", "", file);
    }

    internal async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(_headers, cancellationToken).ConfigureAwait(false);
        await (_file?.CopyToAsync(stream, cancellationToken) ?? stream.WriteAsync(_text, cancellationToken).AsTask()).ConfigureAwait(false);
    }

    private static string Disposition(string name, string? fileName) =>
        $"Content-Disposition: form-data; name=\"{Quoted(name)}\"{(fileName is null ? "" : $"; filename=\"{Quoted(fileName)}\"")}\r\n";

    private static string ContentType(string? mediaType) => mediaType is null ? "" : Header("Content-Type", mediaType);

    private static string Header(string name, string value) => $"{name}{value}".Any(char.IsControl) || name.Contains(':', StringComparison.Ordinal)
        ? throw new ArgumentException($"The header '{name.ReplaceLineEndings(" ")}' of a part holds a control character (a line break?): remove it.", nameof(value))
        : $"{name}: {value}\r\n";

    // As browsers escape them (WHATWG HTML, 4.10.21.8), so that a name never ends its quotes or its line.
    private static string Quoted(string text) => text
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
