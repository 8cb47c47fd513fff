using System.Buffers;

namespace Dash.Runtime;

/// <summary>Cuts a stream of JSON texts apart: at line feeds, or at record separators where it uses those (RFC 7464).</summary>
internal sealed class RecordSplitter
{
    private const byte RecordSeparator = 0x1E;

    private static ReadOnlySpan<byte> Blank => [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', RecordSeparator];

    private bool? _hasSeparators;

    /// <summary>The next text, which is not blank; null when more has to arrive first.</summary>
    internal byte[]? Next(ref ReadOnlySequence<byte> buffer, bool isComplete)
    {
        while (!buffer.IsEmpty)
        {
            _hasSeparators ??= buffer.FirstSpan[0] == RecordSeparator;
            var end = EndOf(buffer);
            if (end is null && !isComplete)
            {
                return null;
            }

            var text = (end is { } place ? buffer.Slice(0, place) : buffer).ToArray();
            buffer = buffer.Slice(end is { } cut ? buffer.GetPosition(1, cut) : buffer.End);
            if (text.AsSpan().IndexOfAnyExcept(Blank) >= 0)
            {
                return text;
            }
        }

        return null;
    }

    private SequencePosition? EndOf(ReadOnlySequence<byte> buffer) => buffer.PositionOf(_hasSeparators == true ? RecordSeparator : (byte)'\n');
}
