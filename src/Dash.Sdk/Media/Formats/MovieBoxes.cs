namespace Dash.Sdk.Formats;

/// <summary>The boxes that matter for size and playing time.</summary>
internal static class MovieBoxes
{
    internal static readonly uint Movie = FileBox.NameOf("moov"u8);
    internal static readonly uint Track = FileBox.NameOf("trak"u8);
    internal static readonly uint Media = FileBox.NameOf("mdia"u8);
    internal static readonly uint Extends = FileBox.NameOf("mvex"u8);
    internal static readonly uint MovieHeader = FileBox.NameOf("mvhd"u8);
    internal static readonly uint TrackHeader = FileBox.NameOf("tkhd"u8);
    internal static readonly uint Handler = FileBox.NameOf("hdlr"u8);
    internal static readonly uint ExtendsHeader = FileBox.NameOf("mehd"u8);
    internal static readonly uint SegmentIndex = FileBox.NameOf("sidx"u8);

    internal static bool HoldsBoxes(uint name) => name == Movie || name == Track || name == Media || name == Extends;

    internal static bool HoldsFacts(uint name) =>
        name == MovieHeader || name == TrackHeader || name == Handler || name == ExtendsHeader || name == SegmentIndex;
}
