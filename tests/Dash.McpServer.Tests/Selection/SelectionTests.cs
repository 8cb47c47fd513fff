using System.Globalization;
using System.Text.Json;
using Dash.McpServer.Tests.Quality;
using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.McpServer.Tests.Selection;

/// <summary>Whether what people say leads to the right tool by nothing but the words of its name, title and description.</summary>
public sealed class SelectionTests(ITestOutputHelper output)
{
    private const double LeastRight = 0.9;

    [Fact]
    public async Task NineInTenSentencesLeadToTheirTool()
    {
        var ranking = await RankingAsync();
        var (wrong, total) = (new List<(string Tool, string Found, string Sentence)>(), 0);
        foreach (var (tool, sentence) in Sentences())
        {
            total++;
            var first = ranking.Rank(sentence)[0];
            if (first.Name != tool)
            {
                wrong.Add((tool, first.Name, sentence));
                output.WriteLine($"{tool} <> {first.Name}: {sentence}");
            }
        }

        var right = (double)(total - wrong.Count) / total;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total - wrong.Count} of {total}, {right:P1}"));
        DocumentedFigures.Hold("selection", Figures(total, wrong));
        Assert.InRange(right, LeastRight, 1);
    }

    [Fact]
    public async Task EveryToolHasTenSentencesAndNoneIsThereTwice()
    {
        var sentences = Sentences().ToList();
        var tools = (await PublishedTools.AllAsync()).Select(tool => tool.Name).ToList();

        Assert.True(sentences.Count >= 120, $"{sentences.Count} sentences");
        Assert.All(tools, tool => Assert.True(sentences.Count(sentence => sentence.Tool == tool) >= 10, $"{tool} has too few sentences"));
        Assert.Empty(sentences.Select(sentence => sentence.Tool).Except(tools));
        Assert.Equal(sentences.Count, sentences.Select(sentence => sentence.Text.ToUpperInvariant()).Distinct().Count());
    }

    [Fact]
    public async Task NoSentenceIsCopiedFromADescription()
    {
        var descriptions = (await PublishedTools.AllAsync()).Select(tool => tool.Description!).ToList();

        Assert.All(Sentences(), sentence => Assert.DoesNotContain(descriptions, description => description.Contains(sentence.Text.TrimEnd('.', '?'), StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void ARankingFindsWhatSharesTheRarestWords()
    {
        var ranking = new LexicalRanking(new Dictionary<string, string> { ["red"] = "red apples and pears", ["green"] = "green apples", ["none"] = "nothing at all" });

        Assert.Equal("red", ranking.Rank("Do you have pears?")[0].Name);
        Assert.Equal(0, ranking.Rank("bananas")[0].Score);
        Assert.Equal(["plan", "plan", "post", "list_post"], Words.Of("Planned plans: the posts of list_posts"));
    }

    private static string Figures(int total, List<(string Tool, string Found, string Sentence)> wrong) => string.Join('\n',
    [
        string.Create(CultureInfo.InvariantCulture, $"{total - wrong.Count} of {total} sentences ({100.0 * (total - wrong.Count) / total:0.0} %) have their tool first. Taken for another:"),
        "",
        "| tool | taken for | sentences |",
        "|---|---|--:|",
        .. wrong.GroupBy(miss => (miss.Tool, miss.Found)).OrderByDescending(pair => pair.Count()).ThenBy(pair => pair.Key.Tool, StringComparer.Ordinal).ThenBy(pair => pair.Key.Found, StringComparer.Ordinal)
            .Select(pair => $"| `{pair.Key.Tool}` | `{pair.Key.Found}` | {pair.Count()} |"),
    ]);

    private static async Task<LexicalRanking> RankingAsync() => new(
        (await PublishedTools.AllAsync()).ToDictionary(tool => tool.Name, tool => $"{tool.Name.Replace('_', ' ')} {tool.Title} {tool.Description}", StringComparer.Ordinal));

    private static IEnumerable<(string Tool, string Text)> Sentences() =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Path.Combine(Repository.SourceDirectory(), "sentences.json")))!
            .SelectMany(tool => tool.Value.Select(sentence => (tool.Key, sentence)));
}
