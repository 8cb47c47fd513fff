using System.Globalization;
using System.Text.Json;
using Dash.McpServer.Tests.Quality;
using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.McpServer.Tests.Selection;

/// <summary>Whether what people say leads to the right tool by nothing but the words of its name, title and description.</summary>
public sealed class SelectionTests(ITestOutputHelper output)
{
    private const string AtHand = "sentences";
    private const string HeldOut = "held-out";

    private const double LeastRight = 0.9;

    [Fact]
    public async Task NineInTenSentencesLeadToTheirTool()
    {
        var (total, wrong) = await MissesAsync(AtHand);

        DocumentedFigures.Hold("selection", Figures(total, wrong));
        Assert.InRange((double)(total - wrong.Count) / total, LeastRight, 1);
    }

    // How many of them are right is a figure to be told, not a bar to be passed: who tunes words to it has no held-out sentences left.
    [Fact]
    public async Task SentencesThatNobodyHadAtHandAreCountedAsWell()
    {
        var (total, wrong) = await MissesAsync(HeldOut);

        DocumentedFigures.Hold("selection of held-out sentences", Figures(total, wrong));
    }

    [Theory]
    [InlineData(AtHand, 120, 10)]
    [InlineData(HeldOut, 60, 5)]
    public async Task EveryToolHasSentencesAndNoneIsThereTwice(string file, int least, int leastOfOne)
    {
        var sentences = Sentences(file).ToList();
        var tools = (await PublishedTools.AllAsync()).Select(tool => tool.Name).ToList();

        Assert.True(sentences.Count >= least, $"{sentences.Count} sentences");
        Assert.All(tools, tool => Assert.True(sentences.Count(sentence => sentence.Tool == tool) >= leastOfOne, $"{tool} has too few sentences"));
        Assert.Empty(sentences.Select(sentence => sentence.Tool).Except(tools));
        Assert.Equal(sentences.Count, sentences.Select(sentence => sentence.Text.ToUpperInvariant()).Distinct().Count());
    }

    [Fact]
    public void HeldOutSentencesAreNotAtHand() =>
        Assert.Empty(Sentences(HeldOut).Select(sentence => sentence.Text.ToUpperInvariant()).Intersect(Sentences(AtHand).Select(sentence => sentence.Text.ToUpperInvariant())));

    [Fact]
    public async Task NoSentenceIsCopiedFromADescription()
    {
        var descriptions = (await PublishedTools.AllAsync()).Select(tool => tool.Description!).ToList();

        Assert.All(Sentences(AtHand).Concat(Sentences(HeldOut)), sentence => Assert.DoesNotContain(descriptions, description => description.Contains(sentence.Text.TrimEnd('.', '?'), StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void ARankingFindsWhatSharesTheRarestWords()
    {
        var ranking = new LexicalRanking(new Dictionary<string, string> { ["red"] = "red apples and pears", ["green"] = "green apples", ["none"] = "nothing at all" });

        Assert.Equal("red", ranking.Rank("Do you have pears?")[0].Name);
        Assert.Equal(0, ranking.Rank("bananas")[0].Score);
        Assert.Equal(["plan", "plan", "post", "list_post"], Words.Of("Planned plans: the posts of list_posts"));
    }

    private async Task<(int Total, List<(string Tool, string Found, string Sentence)> Wrong)> MissesAsync(string file)
    {
        var ranking = await RankingAsync();
        var sentences = Sentences(file).ToList();
        var wrong = sentences.Select(sentence => (sentence.Tool, Found: ranking.Rank(sentence.Text)[0].Name, Sentence: sentence.Text)).Where(found => found.Tool != found.Found).ToList();
        wrong.ForEach(miss => output.WriteLine($"{miss.Tool} <> {miss.Found}: {miss.Sentence}"));
        return (sentences.Count, wrong);
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

    private static IEnumerable<(string Tool, string Text)> Sentences(string file) =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Path.Combine(Repository.SourceDirectory(), $"{file}.json")))!
            .SelectMany(tool => tool.Value.Select(sentence => (tool.Key, sentence)));
}
