using Xunit.Abstractions;

namespace Dash.Spec.Tests;

public sealed class SpecExampleTests(ITestOutputHelper output)
{
    [Fact]
    public async Task EveryExampleOfABodyValidates()
    {
        var count = 0;
        foreach (var (place, content, direction) in Contents())
        {
            var examples = content.Members("examples").ToList();
            Assert.True(examples.Count > 0, $"{place} has no example.");
            foreach (var (name, example) in examples)
            {
                var value = SpecFolder.Resolve(example)["value"].Node.ToJsonString();
                var violations = await SpecSchemas.ViolationsAsync(content["schema"], direction, value);
                Assert.True(violations.Count == 0, $"{place}, example '{name}':\n{string.Join('\n', violations)}");
                count++;
            }
        }

        output.WriteLine($"{count} examples of bodies");
    }

    [Fact]
    public async Task EveryExampleOfAParameterValidates()
    {
        foreach (var operation in SpecFolder.AllOperations().Concat(SpecFolder.Webhooks()))
        {
            foreach (var parameter in operation.Parameters.Where(parameter => parameter.Find("example") is not null))
            {
                var violations = await SpecSchemas.ViolationsAsync(parameter["schema"], Direction.Request, parameter["example"].Node.ToJsonString());
                Assert.True(violations.Count == 0, $"{operation.Id}, parameter '{parameter.Text("name")}':\n{string.Join('\n', violations)}");
            }
        }
    }

    private static IEnumerable<(string Place, SpecNode Content, Direction Direction)> Contents()
    {
        foreach (var operation in SpecFolder.AllOperations().Concat(SpecFolder.Webhooks()))
        {
            if (operation.RequestContent is { } request)
            {
                yield return ($"{operation.Id} request", request, Direction.Request);
            }

            foreach (var (status, response) in operation.Responses)
            {
                if (response.Find("content") is { } content)
                {
                    yield return ($"{operation.Id} response {status}", content["application/json"], Direction.Response);
                }
            }
        }
    }
}
