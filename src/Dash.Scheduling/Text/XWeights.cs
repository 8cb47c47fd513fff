namespace Dash.Scheduling;

/// <summary>How X weighs a text: the facts of a counting configuration of twitter-text.</summary>
internal sealed record XWeights
{
    /// <summary>Configuration 3, in force since 2018: https://github.com/twitter/twitter-text/blob/master/config/v3.json.</summary>
    public static XWeights Current { get; } = new()
    {
        MaxLength = 280,
        LinkLength = 23,
        DefaultWeight = 2,
        EmojiAsOne = true,
        SingleWeight = [(0, 4351), (8192, 8205), (8208, 8223), (8242, 8247)],
    };

    /// <summary>Longest weighted length of a post.</summary>
    public required int MaxLength { get; init; }

    /// <summary>What a link counts, however long it is: X shortens all.</summary>
    public required int LinkLength { get; init; }

    /// <summary>What a code point outside <see cref="SingleWeight"/> counts.</summary>
    public required int DefaultWeight { get; init; }

    /// <summary>Whether a whole emoji sequence counts <see cref="DefaultWeight"/>.</summary>
    public bool EmojiAsOne { get; init; }

    /// <summary>First and last code point of the ranges that count one each.</summary>
    public IReadOnlyList<(int First, int Last)> SingleWeight { get; init; } = [];

    internal int Of(int codePoint)
    {
        foreach (var (first, last) in SingleWeight)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return 1;
            }
        }

        return DefaultWeight;
    }
}
