using System.Globalization;

namespace Dash.Scheduling;

/// <summary>Finds where a host ends that starts at a given place of a text.</summary>
internal static class LinkHost
{
    private const int LongestHost = 253;
    private const int LongestLabel = 63;

    private static readonly IdnMapping Punycode = new();

    /// <summary>Index behind the longest host with a known top-level domain; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the host starts.</param>
    /// <param name="end">Where the characters end that could belong to it.</param>
    /// <param name="plain">Whether it may only hold Latin letters, as it must without a scheme.</param>
    public static int? End(string text, int start, int end, bool plain)
    {
        var starts = LabelStarts(text, start, end, plain);
        for (var label = starts.Count - 1; label > 0; label--)
        {
            var top = TopLevelDomains.LengthAt(text, starts[label], end);
            if (top > 0 && IsDomainName(text, starts[label - 1], starts[label] - 1) && Fits(text[start..(starts[label] + top)]))
            {
                return starts[label] + top;
            }
        }

        return null;
    }

    // The labels up to and including the first that could not stand before another one.
    private static List<int> LabelStarts(string text, int start, int end, bool plain)
    {
        var starts = new List<int> { start };
        for (var i = start; i < end && i - start <= LongestHost; i++)
        {
            if (text[i] == '.')
            {
                if (!IsLabel(text, starts[^1], i, plain))
                {
                    return starts;
                }

                starts.Add(i + 1);
            }
        }

        return starts;
    }

    private static bool IsLabel(string text, int start, int end, bool plain)
    {
        var label = text.AsSpan(start, end - start);
        if (label.IsEmpty || label[0] is '-' or '_' || label[^1] is '-' or '_')
        {
            return false;
        }

        foreach (var character in label)
        {
            if (plain && character != '-' && !LinkCharacters.IsPlainHost(character))
            {
                return false;
            }
        }

        return true;
    }

    // Underscores are for names below the one that somebody registered.
    private static bool IsDomainName(string text, int start, int end) => !text.AsSpan(start, end - start).Contains('_');

    private static bool Fits(string host)
    {
        if (host.Length > LongestHost || host.Split('.').Any(label => label.Length > LongestLabel))
        {
            return false;
        }

        try
        {
            return Punycode.GetAscii(host).Length <= LongestHost;
        }
        catch (ArgumentException)
        {
            // A label that is too long once it is encoded, or cannot be.
            return false;
        }
    }
}
