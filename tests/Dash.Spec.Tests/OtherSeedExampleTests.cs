using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.Spec.Tests;

public sealed class OtherSeedExampleTests(ITestOutputHelper output)
{
    [SharedFact]
    public void EveryExampleOfTheGuidesIsFound()
    {
        var examples = OtherSeedExample.All().ToList();
        examples.ForEach(example => output.WriteLine(example.ToString()));

        Assert.Equal(
            ["codivupload-schedule-instagram.txt 3", "posteverywhere-create-post.txt 7", "wonda-publish-instagram.txt 5"],
            examples.GroupBy(example => example.Page, StringComparer.Ordinal).Select(page => $"{page.Key} {page.Count()}"));
        Assert.Equal(7, examples.Count(example => example.Status is null));
    }

    [SharedFact]
    public async Task EveryExampleOfTheGuidesValidatesAgainstTheSpecification()
    {
        foreach (var example in OtherSeedExample.All())
        {
            var operation = SpecFolder.Operations(example.Document).Single(operation => operation.Id == example.Operation);
            var (schema, direction) = example.Status is { } status
                ? (operation.Responses.Single(response => response.Status == $"{status}").Response["content"]["application/json"]["schema"], Direction.Response)
                : (operation.SchemaOf(Direction.Request)!, Direction.Request);
            var violations = await SpecSchemas.ViolationsAsync(schema, direction, example.Json);
            Assert.True(violations.Count == 0, $"{example}:\n{string.Join('\n', violations)}");
        }
    }
}
