namespace Dash.Scheduling;

/// <summary>Finds where a link ends whose host is known: its port, path and query.</summary>
internal static class LinkTail
{
    private const int LongestShortLink = 40;

    /// <summary>Index behind the link.</summary>
    public static int End(string text, int hostEnd)
    {
        var end = hostEnd;
        if (At(text, end) == ':' && char.IsAsciiDigit(At(text, end + 1)))
        {
            end = Skip(text, end + 1, char.IsAsciiDigit);
        }

        return QueryEnd(text, At(text, end) == '/' ? PathEnd(text, end + 1) : end);
    }

    /// <summary>Index behind a link of X's own shortener, whose path is one word; null when that word is too long for it.</summary>
    public static int? ShortLinkEnd(string text, int hostEnd)
    {
        var word = At(text, hostEnd) == '/' ? Skip(text, hostEnd + 1, char.IsAsciiLetterOrDigit) : hostEnd;
        return word - hostEnd - 1 > LongestShortLink ? null : QueryEnd(text, word);
    }

    private static int PathEnd(string text, int start)
    {
        var (end, i) = (start, start);
        while (i < text.Length)
        {
            var closed = text[i] == '(' ? ParenthesisEnd(text, i, nested: true) : i;
            if (closed > i)
            {
                end = i = closed;
            }
            else if (LinkCharacters.IsPath(text[i]))
            {
                i++;
                end = LinkCharacters.EndsPath(text[i - 1]) ? i : end;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // Parentheses belong to a path when they are closed within it: .../Rome_(city).
    private static int ParenthesisEnd(string text, int open, bool nested)
    {
        var i = open + 1;
        while (i < text.Length && text[i] != ')')
        {
            var closed = nested && text[i] == '(' ? ParenthesisEnd(text, i, nested: false) : i;
            if (closed == i && !LinkCharacters.IsPath(text[i]))
            {
                return open;
            }

            i = Math.Max(closed, i + 1);
        }

        return i < text.Length && i > open + 1 ? i + 1 : open;
    }

    private static int QueryEnd(string text, int start)
    {
        var end = start;
        for (var i = start + 1; At(text, start) == '?' && i < text.Length && LinkCharacters.IsQuery(text[i]); i++)
        {
            end = LinkCharacters.EndsQuery(text[i]) ? i + 1 : end;
        }

        return end;
    }

    private static int Skip(string text, int index, Func<char, bool> belongs)
    {
        var end = index;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
