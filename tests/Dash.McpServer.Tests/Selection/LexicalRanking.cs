namespace Dash.McpServer.Tests.Selection;

/// <summary>Ranks texts for a question by Okapi BM25 with its usual constants (k1 1.2, b 0.75).</summary>
internal sealed class LexicalRanking
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private readonly Dictionary<string, List<string>> _documents;
    private readonly double _averageLength;

    /// <param name="documents">What can be found, by name.</param>
    public LexicalRanking(IReadOnlyDictionary<string, string> documents)
    {
        _documents = documents.ToDictionary(document => document.Key, document => Words.Of(document.Value), StringComparer.Ordinal);
        _averageLength = _documents.Values.Average(words => words.Count);
    }

    /// <summary>All names, the best first; those that share no word with the question come last, by name.</summary>
    public IReadOnlyList<(string Name, double Score)> Rank(string question)
    {
        var words = Words.Of(question).Distinct(StringComparer.Ordinal).ToList();
        return [.. _documents.Select(document => (document.Key, words.Sum(word => Score(word, document.Value)))).OrderByDescending(rank => rank.Item2).ThenBy(rank => rank.Key, StringComparer.Ordinal)];
    }

    private double Score(string word, List<string> document)
    {
        var frequency = document.Count(other => other == word);
        if (frequency == 0)
        {
            return 0;
        }

        var spread = _documents.Values.Count(words => words.Contains(word));
        var rarity = Math.Log(1 + ((_documents.Count - spread + 0.5) / (spread + 0.5)));
        return rarity * frequency * (Saturation + 1) / (frequency + (Saturation * (1 - LengthWeight + (LengthWeight * document.Count / _averageLength))));
    }
}
