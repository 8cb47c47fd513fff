using System.Text.Json.Serialization;

namespace Dash.Scheduling;

/// <summary>What a text limit counts.</summary>
public enum TextUnit
{
    /// <summary>Unicode code points.</summary>
    [JsonStringEnumMemberName("code_points")]
    CodePoints,

    /// <summary>What readers take for one character (Unicode's extended grapheme clusters): a family emoji is one.</summary>
    [JsonStringEnumMemberName("graphemes")]
    Graphemes,

    /// <summary>UTF-16 code units: most emoji are two or more.</summary>
    [JsonStringEnumMemberName("utf16")]
    Utf16,

    /// <summary>X's weighted length, see <see cref="XLength"/>.</summary>
    [JsonStringEnumMemberName("weighted_x")]
    WeightedX,

    /// <summary>Bytes in UTF-8.</summary>
    [JsonStringEnumMemberName("bytes")]
    Bytes,

    /// <summary>Code points, except that an emoji counts its bytes in UTF-8, as Threads does.</summary>
    [JsonStringEnumMemberName("emoji_bytes")]
    EmojiBytes,
}
