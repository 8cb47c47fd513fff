using System.Text;

namespace Dash.Scheduling;

/// <summary>
/// Unicode Normalization Form C, by the algorithm of Unicode Standard Annex 15. The runtime leaves texts as they are where it runs without
/// culture data, as the server does, and X counts normalised texts.
/// </summary>
internal static class Nfc
{
    public static string Compose(string text)
    {
        // Nothing below the combining marks takes part in a composition.
        if (text.AsSpan().IndexOfAnyInRange('\u0300', char.MaxValue) < 0)
        {
            return text;
        }

        var points = new List<int>(text.Length);
        foreach (var rune in Runes(text))
        {
            CanonicalForms.Shared.Decompose(rune, points);
        }

        Order(points);
        Recompose(points);
        return Write(points);
    }

    // A lone half of a surrogate pair is kept as it is.
    private static IEnumerable<int> Runes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                yield return rune.Value;
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                yield return text[i];
            }
        }
    }

    // Marks that follow each other are sorted by class and otherwise keep their order.
    private static void Order(List<int> points)
    {
        var start = 0;
        while (start < points.Count)
        {
            var end = start;
            while (end < points.Count && CanonicalForms.Shared.Class(points[end]) != 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var marks = points.GetRange(start, end - start).OrderBy(CanonicalForms.Shared.Class).ToList();
                points.RemoveRange(start, marks.Count);
                points.InsertRange(start, marks);
            }

            start = end + 1;
        }
    }

    private static void Recompose(List<int> points)
    {
        var (starter, lastClass, kept) = (-1, -1, 0);
        for (var i = 0; i < points.Count; i++)
        {
            var (point, mark) = (points[i], CanonicalForms.Shared.Class(points[i]));
            if (starter >= 0 && (lastClass < mark || lastClass == -1) && CanonicalForms.Shared.Compose(points[starter], point) is { } composed)
            {
                points[starter] = composed;
                continue;
            }

            (starter, lastClass) = mark == 0 ? (kept, -1) : (starter, mark);
            points[kept++] = point;
        }

        points.RemoveRange(kept, points.Count - kept);
    }

    private static string Write(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            _ = Rune.IsValid(point) ? text.Append(new Rune(point)) : text.Append((char)point);
        }

        return text.ToString();
    }
}
