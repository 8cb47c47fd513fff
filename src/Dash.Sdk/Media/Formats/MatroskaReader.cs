using System.Buffers.Binary;

namespace Dash.Sdk.Formats;

/// <summary>Reads size and playing time of a WebM or Matroska file (RFC 9559). Recordings that were never finished state no time.</summary>
internal sealed class MatroskaReader(FileWindow file)
{
    private const int Deepest = 4;

    private ulong _width;
    private ulong _height;
    private double _ticks;
    private ulong _tick = 1_000_000;

    private enum Ids : uint
    {
        Segment = 0x18538067,
        Information = 0x1549A966,
        TickLength = 0x2AD7B1,
        Ticks = 0x4489,
        Tracks = 0x1654AE6B,
        Track = 0xAE,
        Video = 0xE0,
        PixelWidth = 0xB0,
        PixelHeight = 0xBA,
    }

    internal async ValueTask<MediaShape> ReadAsync(CancellationToken cancellationToken)
    {
        await WalkAsync(0, file.Length ?? long.MaxValue, depth: 0, cancellationToken).ConfigureAwait(false);
        return MediaShape.Of((long)Math.Min(_width, long.MaxValue), (long)Math.Min(_height, long.MaxValue)).Lasting(_ticks * _tick / 1e9);
    }

    private async ValueTask WalkAsync(long position, long end, int depth, CancellationToken cancellationToken)
    {
        while (position < end && !(_width > 0 && _height > 0 && _ticks > 0))
        {
            if (await EbmlElement.ReadAsync(file, position, end, cancellationToken).ConfigureAwait(false) is not { } element)
            {
                return;
            }

            switch ((Ids)element.Id)
            {
                case Ids.Segment or Ids.Information or Ids.Tracks or Ids.Track or Ids.Video when depth < Deepest:
                    await WalkAsync(element.Content, element.End, depth + 1, cancellationToken).ConfigureAwait(false);
                    break;
                case Ids.TickLength or Ids.Ticks or Ids.PixelWidth or Ids.PixelHeight when element.End - element.Content is > 0 and <= 8:
                    var content = await file.ReadAsync(element.Content, (int)(element.End - element.Content), cancellationToken).ConfigureAwait(false);
                    Note((Ids)element.Id, content.Span);
                    break;
            }

            position = element.End;
        }
    }

    private void Note(Ids id, ReadOnlySpan<byte> content)
    {
        switch (id)
        {
            case Ids.TickLength:
                _tick = Number(content);
                break;
            case Ids.Ticks:
                _ticks = content.Length switch
                {
                    4 => BinaryPrimitives.ReadSingleBigEndian(content),
                    8 => BinaryPrimitives.ReadDoubleBigEndian(content),
                    _ => 0,
                };
                break;
            case Ids.PixelWidth when _width == 0:
                _width = Number(content);
                break;
            case Ids.PixelHeight when _height == 0:
                _height = Number(content);
                break;
        }
    }

    private static ulong Number(ReadOnlySpan<byte> content)
    {
        ulong number = 0;
        foreach (var value in content)
        {
            number = (number << 8) | value;
        }

        return number;
    }
}
