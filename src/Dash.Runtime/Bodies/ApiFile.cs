using System.Buffers;
using System.Text;
using Dash.Runtime.Bodies;

namespace Dash.Runtime;

/// <summary>A file, or other bytes, on its way to the service: as a body of its own or as a part of a form.</summary>
/// <remarks>A stream is read while it is sent and never held in memory as a whole. It stays open: whoever opened it closes it.</remarks>
public sealed class ApiFile
{
    private const int BufferSize = 81_920;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Stream? _stream;
    private readonly long _start;
    private readonly long? _announced;
    private List<KeyValuePair<string, string>>? _headers;
    private bool _isSent;

    private ApiFile(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    private ApiFile(Stream stream, long? length)
    {
        _stream = stream;
        _announced = length;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    /// <summary>The name the service is told; null leaves it to the form, which names the file after its field.</summary>
    public string? FileName { get; private init; }

    /// <summary>The media type, such as <c>image/png</c>; null for the one the document names, else <c>application/octet-stream</c>.</summary>
    public string? MediaType { get; private init; }

    /// <summary>The length in bytes; null for a stream that cannot tell.</summary>
    public long? Length => _stream is null ? _bytes.Length : _stream.CanSeek ? _stream.Length - _start : _announced;

    internal bool IsText { get; private init; }

    internal bool IsInMemory => _stream is null;

    internal bool CanBeSentAgain => _stream is null or { CanSeek: true };

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>Sends bytes.</summary>
    /// <param name="bytes">The content; not copied.</param>
    /// <param name="fileName">The name the service is told.</param>
    /// <param name="mediaType">What the bytes are, such as <c>image/png</c>.</param>
    /// <returns>The file.</returns>
    public static ApiFile FromBytes(ReadOnlyMemory<byte> bytes, string? fileName = null, string? mediaType = null) =>
        new(bytes) { FileName = fileName, MediaType = mediaType };

    /// <summary>Sends what a stream holds from its position on.</summary>
    /// <param name="stream">Read when the request is sent, and left open. One that cannot seek can be sent once.</param>
    /// <param name="fileName">The name the service is told; a <see cref="FileStream"/> brings its own.</param>
    /// <param name="mediaType">What the stream holds, such as <c>image/png</c>.</param>
    /// <param name="length">How many bytes a stream that cannot seek will give; one that can seek knows it.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static ApiFile FromStream(Stream stream, string? fileName = null, string? mediaType = null, long? length = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read: it is closed, or was opened for writing only.", nameof(stream));
        }

        return new ApiFile(stream, length) { FileName = fileName ?? (stream is FileStream file ? Path.GetFileName(file.Name) : null), MediaType = mediaType };
    }

    /// <summary>Sends text in UTF-8; in a form without a file name, unless one is given.</summary>
    /// <param name="text">The content.</param>
    /// <param name="fileName">The name the service is told.</param>
    /// <param name="mediaType">What the text is, such as <c>text/csv</c>.</param>
    /// <returns>The file.</returns>
    public static ApiFile FromText(string text, string? fileName = null, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ApiFile(Encoding.UTF8.GetBytes(text)) { FileName = fileName, MediaType = mediaType, IsText = true };
    }

    /// <summary>Adds a header to the part of a form that holds the file; a body of its own has none.</summary>
    /// <param name="name">The header.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This file.</returns>
    public ApiFile WithHeader(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        (_headers ??= []).Add(new(name, value));
        return this;
    }

    /// <summary>Sends bytes, as <see cref="FromBytes"/> does.</summary>
    /// <param name="bytes">The content.</param>
    public static implicit operator ApiFile(byte[] bytes) => FromBytes(bytes);

    /// <summary>Sends a stream, as <see cref="FromStream"/> does.</summary>
    /// <param name="stream">The content.</param>
    public static implicit operator ApiFile(Stream stream) => FromStream(stream);

    /// <summary>What the file is called and how long it is.</summary>
    /// <returns>A text for logs; never the content.</returns>
    public override string ToString() => $"{FileName ?? "file"} ({(Length is { } length ? $"{length} bytes" : "length unknown")})";

    /// <exception cref="InvalidOperationException">The stream cannot seek and was sent before.</exception>
    internal async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        if (_stream is null)
        {
            await target.WriteAsync(_bytes, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (_isSent && !_stream.CanSeek)
        {
            throw new InvalidOperationException("The stream of this file was sent before and cannot go back: make a new ApiFile for each request.");
        }

        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }

        _isSent = true;
        await CopyAsync(_stream, target, cancellationToken).ConfigureAwait(false);
    }

    private async Task CopyAsync(Stream source, Stream target, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (var read = await ReadAsync(source, buffer, cancellationToken).ConfigureAwait(false); read > 0; read = await ReadAsync(source, buffer, cancellationToken).ConfigureAwait(false))
            {
                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // Told apart from a failure of the connection, which looks the same from outside.
    private async Task<int> ReadAsync(Stream source, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException or NotSupportedException)
        {
            throw new UnreadableFileException($"the file '{FileName ?? "(without a name)"}' could not be read to its end", failure);
        }
    }

    /// <summary>The content as JSON holds it: text as it is, bytes in base64; null for a stream, which has no such form.</summary>
    internal string? ToJsonText() => _stream is not null ? null : IsText ? Encoding.UTF8.GetString(_bytes.Span) : Convert.ToBase64String(_bytes.Span);
}
