namespace Dash.Scheduling;

/// <summary>Finds the web addresses within a text that networks turn into links, with or without a scheme.</summary>
public static class WebLinks
{
    private const int LongestLink = 4096;

    /// <summary>The links in the order in which they stand.</summary>
    public static IReadOnlyList<TextRange> Find(string text)
    {
        var links = new List<TextRange>();
        var index = 0;
        while (index < text.Length)
        {
            var end = RunEnd(text, index);
            if (end == index)
            {
                index++;
            }
            else if (FindIn(text, index, end) is { } link)
            {
                links.Add(link);
                index = link.End;
            }
            else
            {
                index = end;
            }
        }

        return links;
    }

    // A run of characters that could be a host: a link stands around it or not at all.
    private static int RunEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (LinkCharacters.IsHost(text[end]) || text[end] is '.' or '-' or '_'))
        {
            end++;
        }

        return end;
    }

    private static TextRange? FindIn(string text, int start, int end)
    {
        var scheme = SchemeLength(text, start);
        if (scheme > 0)
        {
            return Before(text, start - scheme) is { } before && LinkCharacters.ForbidsLink(before) ? null : WithScheme(text, start, end, scheme);
        }

        return Before(text, start) is { } sign && (sign == '/' || LinkCharacters.ForbidsLink(sign)) ? null : Plain(text, start, end);
    }

    private static TextRange? WithScheme(string text, int start, int end, int scheme)
    {
        if (LinkHost.End(text, start, end, plain: false) is not { } hostEnd)
        {
            return null;
        }

        var isShort = text.AsSpan(start, hostEnd - start).Equals("t.co", StringComparison.OrdinalIgnoreCase);
        var linkEnd = isShort ? LinkTail.ShortLinkEnd(text, hostEnd) : LinkTail.End(text, hostEnd);
        return linkEnd is { } found ? Range(start - scheme, found) : null;
    }

    // Without a scheme the host is the Latin part of the run: "siehe例example.com".
    private static TextRange? Plain(string text, int runStart, int end)
    {
        var start = runStart;
        while (start < end)
        {
            if (!IsPlain(text[start]))
            {
                start++;
                continue;
            }

            var apart = start == runStart || LinkCharacters.IsHost(text[start - 1]);
            if (apart && LinkHost.End(text, start, end, plain: true) is { } hostEnd)
            {
                return Range(start, LinkTail.End(text, hostEnd));
            }

            while (start < end && IsPlain(text[start]))
            {
                start++;
            }
        }

        return null;
    }

    private static bool IsPlain(char character) => LinkCharacters.IsPlainHost(character) || character is '.' or '-';

    private static TextRange? Range(int start, int end) => end - start <= LongestLink ? new TextRange(start, end - start) : null;

    private static int SchemeLength(string text, int end)
    {
        var before = text.AsSpan(0, end);
        return before.EndsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : before.EndsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
    }

    private static char? Before(string text, int index) => index > 0 ? text[index - 1] : null;
}
