using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Xunit.Abstractions;

namespace Dash.McpServer.Tests.Quality;

/// <summary>The definitions of the tools by the deterministic part of the rubric, and the rubric by definitions that are poor on purpose.</summary>
public sealed class QualityTests(ITestOutputHelper output)
{
    private const double LeastMean = 4.5;
    private const double LeastOfAll = 4.2;

    [Fact]
    public async Task TheToolsAreDescribedWell()
    {
        var tools = await PublishedTools.FactsAsync();
        foreach (var demand in tools.SelectMany(Rubric.Unmet))
        {
            output.WriteLine(demand);
        }

        Assert.InRange(tools.Average(Rubric.Score), LeastMean, 5);
        Assert.InRange(tools.Min(Rubric.Score), LeastOfAll, 5);
    }

    [Fact]
    public async Task TheTableInTheDocumentationIsTheOneOfTheRubric()
    {
        var tools = await PublishedTools.FactsAsync();
        DocumentedFigures.Hold("quality", QualityTable.Of(tools));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Manage posts.")]
    [InlineData("list_posts")]
    [InlineData("This tool allows you to easily list posts. Please use it.")]
    [InlineData("Handles everything about posts, channels and media in a powerful way.")]
    public async Task APoorDescriptionGetsAPoorScore(string description) =>
        Assert.InRange(Rubric.Score(new ToolFacts(await CopyAsync(tool => tool.Description = description), ["list_posts", "get_post"])), 1, 3.4);

    [Fact]
    public async Task WithoutADescriptionThereIsNothingToScore() =>
        Assert.Equal(1, Rubric.Score(new ToolFacts(await CopyAsync(tool => tool.Description = " "), ["list_posts"])));

    [Fact]
    public void TheWeightsAreWholeAndEveryDimensionReachesFive()
    {
        Assert.Equal(1, Rubric.Dimensions.Sum(dimension => dimension.Weight), 6);
        Assert.All(Rubric.Dimensions, dimension => Assert.Equal(4, dimension.Rules.Sum(rule => rule.Points), 6));
    }

    [Fact]
    public async Task AMissingHintAnUndescribedParameterAndAMissingSiblingEachCost()
    {
        var whole = Rubric.Score(await FactsAsync(_ => { }));

        Assert.True(Rubric.Score(await FactsAsync(tool => tool.Annotations!.IdempotentHint = null)) < whole);
        Assert.True(Rubric.Score(await FactsAsync(tool => tool.InputSchema = JsonSerializer.SerializeToElement(new { type = "object", properties = new { from = new { type = "string" } } }))) < whole);
        Assert.True(Rubric.Score(await FactsAsync(tool => tool.Description = tool.Description!.Replace("get_post", "something", StringComparison.Ordinal))) < whole);
        Assert.True(Rubric.Score(await FactsAsync(tool => tool.OutputSchema = null)) < whole);
    }

    [Fact]
    public async Task WordsThatContradictAHintLoseTheWholeBehaviour()
    {
        var facts = await FactsAsync(tool => tool.Annotations!.ReadOnlyHint = false);

        Assert.True(facts.ContradictsItself);
        Assert.Equal(1, Rubric.Dimensions.Single(dimension => dimension.Name == "behaviour").Score(facts));
    }

    private static async Task<ToolFacts> FactsAsync(Action<Tool> change) => new(await CopyAsync(change), ["list_posts", "get_post"]);

    private static async Task<Tool> CopyAsync(Action<Tool> change)
    {
        var published = (await PublishedTools.AllAsync()).Single(tool => tool.Name == "list_posts");
        var copy = JsonSerializer.SerializeToNode(published, McpJsonUtilities.DefaultOptions).Deserialize<Tool>(McpJsonUtilities.DefaultOptions)!;
        change(copy);
        return copy;
    }
}
