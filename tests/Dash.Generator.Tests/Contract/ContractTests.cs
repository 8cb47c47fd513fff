using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.Generator.Tests.Contract;

/// <summary>
/// Generated clients of other parties' documents are judged by what they do: every operation is called with values made from the document,
/// and an independent reader holds each request, and each answer after it was read and written again, against the document.
/// </summary>
public sealed class ContractTests(ITestOutputHelper output)
{
    [SharedTheory]
    [InlineData("apimgmt.json", 99)]
    [InlineData("nexus.json", 170)]
    [InlineData("shipbob.json", 40)]
    [InlineData("superset.json", 120)]
    [InlineData("telegram.json", 75)]
    public async Task EveryOperationDoesWhatItsDocumentSays(string name, int leastDriven)
    {
        var path = SharedFolder.PathTo("corpus", name);

        var score = await new ClientDriver(path, File.ReadAllText(path), seed: 20_261_121).DriveAsync();

        output.WriteLine($"{name}: {score}");
        foreach (var line in score.Violations.Take(40).Concat(score.Unsampled.Take(20)))
        {
            output.WriteLine(line);
        }

        Assert.Empty(score.Violations);
        // The others have no body that could be made, such as a file, or an answer that is no JSON.
        Assert.True(score.Driven.Count >= leastDriven, score.ToString());
    }
}
