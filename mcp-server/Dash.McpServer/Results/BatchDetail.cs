namespace Dash.McpServer.Results;

/// <summary>How much an answer about a batch says. Where all of it would be longer than a client takes, less is said of what matters least.</summary>
internal sealed record BatchDetail
{
    /// <summary>From all to the least; below that whole entries are left out.</summary>
    public static IReadOnlyList<BatchDetail> Levels { get; } =
    [
        new(),
        new() { HasPlainInFull = false },
        new() { HasPlainInFull = false, Lines = 10, Whole = 4_000, Brief = 8_000, LongestText = 60 },
        new() { HasPlainInFull = false, Lines = 5, Whole = 2_000, Brief = 4_000, LongestText = 20 },
    ];

    /// <summary>Whether entries without a problem say more than what became of them, and when.</summary>
    public bool HasPlainInFull { get; init; } = true;

    /// <summary>How many entries the text has.</summary>
    public int Lines { get; init; } = 20;

    /// <summary>Characters for problems that are told in full.</summary>
    public int Whole { get; init; } = 6_000;

    /// <summary>Characters after which problems are no longer told, but for one of each entry.</summary>
    public int Brief { get; init; } = 16_000;

    /// <summary>Characters of the text of a post.</summary>
    public int LongestText { get; init; } = int.MaxValue;

    /// <summary>How many entries there are.</summary>
    public int Entries { get; init; } = int.MaxValue;

    /// <summary>The entries that are shown, in their order: those that matter before the others, and the first before the last.</summary>
    public IReadOnlyList<T> Keep<T>(IReadOnlyList<T> entries, Func<T, bool> matters) => entries.Count <= Entries
        ? entries
        : [.. entries.Index().OrderByDescending(entry => matters(entry.Item)).Take(Entries).OrderBy(entry => entry.Index).Select(entry => entry.Item)];
}
