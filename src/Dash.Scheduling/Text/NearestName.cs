namespace Dash.Scheduling;

/// <summary>Offers the name that somebody probably meant.</summary>
public static class NearestName
{
    /// <summary>The candidate nearest to <paramref name="name"/> by edits, or one it contains or is contained in; null when none is near.</summary>
    public static string? Find(string? name, IEnumerable<string> candidates)
    {
        var wanted = Normalize(name ?? "");
        if (wanted.Length == 0)
        {
            return null;
        }

        var best = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(wanted, Normalize(candidate))))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault();
        return best.Candidate is not null && best.Distance <= Math.Max(1, wanted.Length / 3) ? best.Candidate : Containing(wanted, candidates);
    }

    private static string? Containing(string wanted, IEnumerable<string> candidates) =>
        wanted.Length < 3 ? null : candidates.FirstOrDefault(candidate => Overlaps(wanted, Normalize(candidate)));

    private static bool Overlaps(string wanted, string candidate) =>
        candidate.Length >= 3 && (candidate.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(candidate, StringComparison.Ordinal));

    private static string Normalize(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Edit distance with insertions, deletions and substitutions, one row at a time.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
