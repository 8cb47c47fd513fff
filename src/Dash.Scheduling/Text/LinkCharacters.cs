namespace Dash.Scheduling;

/// <summary>Which characters may stand in which part of a link within a text.</summary>
internal static class LinkCharacters
{
    /// <summary>Letters of Latin scripts with accents, which hosts and paths may hold.</summary>
    public static bool IsAccentedLatin(char character) =>
        character is (>= 'À' and <= '\u024F' and not '×' and not '÷') or (>= '\u1E00' and <= '\u1EFF');

    /// <summary>What a label of a host is made of, hyphens and underscores apart: no ASCII sign, no space, nothing invisible.</summary>
    public static bool IsHost(char character) =>
        char.IsAscii(character)
            ? char.IsAsciiLetterOrDigit(character)
            : !char.IsWhiteSpace(character) && !char.IsControl(character) && !IsInvisible(character) && character is not ('＠' or '＃');

    /// <summary>What a host without a scheme is made of, hyphens apart.</summary>
    public static bool IsPlainHost(char character) => char.IsAsciiLetterOrDigit(character) || IsAccentedLatin(character);

    public static bool IsPath(char character) =>
        char.IsAsciiLetterOrDigit(character) || IsAccentedLatin(character) || IsCyrillic(character) || "!*';:=+,.$/%#[]-–_~@|&".Contains(character, StringComparison.Ordinal);

    /// <summary>What a path may end with; a full stop behind a link belongs to the sentence.</summary>
    public static bool EndsPath(char character) =>
        char.IsAsciiLetterOrDigit(character) || IsAccentedLatin(character) || IsCyrillic(character) || character is '=' or '_' or '#' or '/' or '+' or '-';

    public static bool IsQuery(char character) =>
        char.IsAsciiLetterOrDigit(character) || "!?*'@();:&=+$/%#[]-_.,~|".Contains(character, StringComparison.Ordinal);

    public static bool EndsQuery(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '&' or '=' or '#' or '/';

    /// <summary>Whether a link cannot begin behind this character.</summary>
    public static bool ForbidsLink(char before) =>
        char.IsAsciiLetterOrDigit(before) || before is '@' or '＠' or '$' or '#' or '＃' or '\uFFFE' or '\uFEFF' or '\uFFFF';

    private static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u04FF';

    // Marks of writing direction, and what never is a character.
    private static bool IsInvisible(char character) =>
        character is (>= '\u2000' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\u061C' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
