using System.Globalization;

namespace Dash.Scheduling;

/// <summary>Hashtags and the names of people within texts.</summary>
internal static class SocialNames
{
    private const int LongestUserName = 20;
    private const int LongestListName = 25;
    private const string NeverBeforeMention = "_!#$%&*";

    /// <summary>Whether a whole text is a name with its at sign, as X forms them: <c>@example_name</c>.</summary>
    public static bool IsUserName(string text) =>
        text.Length is > 1 and <= LongestUserName + 1 && IsAt(text[0]) && text.Skip(1).All(IsNameLetter);

    /// <summary>Whether a whole text is a list of somebody: <c>@example/list</c>.</summary>
    public static bool IsListName(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var list = slash < 0 ? "" : text[(slash + 1)..];
        return slash > 0 && IsUserName(text[..slash])
            && list.Length is > 0 and <= LongestListName && char.IsAsciiLetter(list[0])
            && list.All(character => IsNameLetter(character) || character == '-');
    }

    /// <summary>Whether a whole text is a hashtag: letters and digits of any script, not digits alone.</summary>
    public static bool IsHashtag(string text) => text.Length > 0 && IsHash(text[0]) && HashtagEnd(text, 0) == text.Length;

    /// <summary>How many hashtags a text holds; those within links do not count.</summary>
    public static int CountHashtags(string text) => Count(text, IsHash, HashtagEnd, before => IsTagLetter(before) || before == '&');

    /// <summary>How many names of people a text holds; mail addresses and links do not count.</summary>
    public static int CountMentions(string text) => Count(
        text,
        IsAt,
        MentionEnd,
        before => char.IsAsciiLetterOrDigit(before) || IsAt(before) || NeverBeforeMention.Contains(before, StringComparison.Ordinal));

    private static int Count(string text, Func<char, bool> isSign, Func<string, int, int> findEnd, Func<char, bool> forbids)
    {
        var links = WebLinks.Find(text);
        var (count, index) = (0, 0);
        while (index < text.Length)
        {
            var apart = index == 0 || !forbids(text[index - 1]);
            var end = apart && isSign(text[index]) && !links.Any(link => index > link.Start && index < link.End) ? findEnd(text, index) : index;
            count += end > index ? 1 : 0;
            index = Math.Max(end, index + 1);
        }

        return count;
    }

    // Index behind a hashtag, or that of its sign when none starts there.
    private static int HashtagEnd(string text, int start)
    {
        var (end, hasLetter) = (start + 1, false);
        while (end < text.Length && IsTagLetter(text[end]))
        {
            hasLetter |= !char.IsDigit(text[end]) && text[end] != '_';
            end++;
        }

        return hasLetter ? end : start;
    }

    private static int MentionEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsNameLetter(text[end]) || (text[end] == '.' && end + 1 < text.Length && IsNameLetter(text[end + 1]))))
        {
            end++;
        }

        return end > start + 1 ? end : start;
    }

    private static bool IsTagLetter(char character) =>
        char.IsLetterOrDigit(character) || character == '_' || char.IsSurrogate(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsNameLetter(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    private static bool IsHash(char character) => character is '#' or '＃';

    private static bool IsAt(char character) => character is '@' or '＠';
}
