using System.Buffers.Binary;

namespace Dash.Sdk.Formats;

/// <summary>Collects what the boxes of a video say. Version 1 of a box has longer times than version 0.</summary>
internal sealed class MovieFacts
{
    private static readonly uint Video = FileBox.NameOf("vide"u8);

    private MediaShape _shape;
    private MediaShape _track;
    private uint _handler;
    private uint _timescale;
    private ulong _duration;
    private ulong _fragmentsDuration;
    private double? _indexed;
    private bool _movieSeen;

    /// <summary>Whether nothing that follows can add to it.</summary>
    internal bool IsComplete => _movieSeen && Seconds is not null;

    internal MediaShape Shape => Seconds is { } seconds ? _shape.Lasting(seconds) : _shape;

    private double? Seconds => (_timescale, Math.Max(_duration, _fragmentsDuration)) switch
    {
        ( > 0, > 0 and var duration) => (double)duration / _timescale,
        _ => _indexed,
    };

    internal void Enter(uint box)
    {
        if (box == MovieBoxes.Track)
        {
            (_track, _handler) = (MediaShape.Unknown, 0);
        }
    }

    internal void Leave(uint box)
    {
        _movieSeen |= box == MovieBoxes.Movie;
        if (box == MovieBoxes.Track && _shape.Width is null && (_handler == 0 || _handler == Video))
        {
            _shape = _track;
        }
    }

    internal void Note(uint box, ReadOnlySpan<byte> content)
    {
        var isLong = content is [1, ..];
        if (box == MovieBoxes.MovieHeader && content.Length >= (isLong ? 32 : 20))
        {
            _timescale = Word(content, isLong ? 20 : 12);
            _duration = Known(content, isLong, isLong ? 24 : 16);
        }
        else if (box == MovieBoxes.ExtendsHeader && content.Length >= (isLong ? 12 : 8))
        {
            _fragmentsDuration = Known(content, isLong, 4);
        }
        else if (box == MovieBoxes.TrackHeader && content.Length >= (isLong ? 96 : 84))
        {
            _track = TrackShape(content[(isLong ? 52 : 40)..]);
        }
        else if (box == MovieBoxes.Handler && content.Length >= 12)
        {
            _handler = Word(content, 8);
        }
        else if (box == MovieBoxes.SegmentIndex)
        {
            _indexed ??= SegmentIndex.Seconds(content);
        }
    }

    // A matrix that mixes the axes and keeps neither turns the picture by a quarter. Sizes are 16.16 fixed point.
    private static MediaShape TrackShape(ReadOnlySpan<byte> matrixAndSize)
    {
        var shape = MediaShape.Of(Word(matrixAndSize, 36) >> 16, Word(matrixAndSize, 40) >> 16);
        var turned = Word(matrixAndSize, 0) == 0 && Word(matrixAndSize, 16) == 0 && Word(matrixAndSize, 4) != 0 && Word(matrixAndSize, 12) != 0;
        return turned ? shape.Turned : shape;
    }

    // All ones say that the duration is not known.
    private static ulong Known(ReadOnlySpan<byte> content, bool isLong, int offset) => isLong
        ? BinaryPrimitives.ReadUInt64BigEndian(content[offset..]) is < ulong.MaxValue and var known ? known : 0
        : Word(content, offset) is < uint.MaxValue and var word ? word : 0;

    private static uint Word(ReadOnlySpan<byte> content, int offset) => BinaryPrimitives.ReadUInt32BigEndian(content[offset..]);
}
