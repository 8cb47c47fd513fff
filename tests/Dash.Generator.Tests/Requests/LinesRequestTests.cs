using System.Reflection;
using System.Text.Json;
using Dash.Generator.Tests.Harness;
using Dash.Testing;

namespace Dash.Generator.Tests.Requests;

/// <summary>A generated client writes a body item by item.</summary>
public sealed class LinesRequestTests
{
    private static readonly Lazy<LoadedClient> Client = new(static () => LoadedClient.Of(SpecFile.Inline(
        File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", "lines", "sample.openapi.json")))));

    [Theory]
    [InlineData("ImportAsync", "application/jsonl", "Sample.Pet", "{\"name\":\"a\"}\n{\"name\":\"b\"}\n")]
    [InlineData("ReplaceFromLinesAsync", "application/x-ndjson", "Sample.Pet", "{\"name\":\"a\"}\n{\"name\":\"b\"}\n")]
    [InlineData("ReplaceFromJsonSeqAsync", "application/json-seq", "Sample.ReplaceJsonSeqRequestItem", "\u001e{\"name\":\"a\"}\n\u001e{\"name\":\"b\"}\n")]
    public async Task ItemsAreSentLineByLine(string method, string mediaType, string item, string expected)
    {
        var items = typeof(LinesRequestTests).GetMethod(nameof(Items), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(Client.Value.Assembly.GetType(item, throwOnError: true)!).Invoke(null, [new[] { "{\"name\":\"a\"}", "{\"name\":\"b\"}" }]);

        var sent = await Client.Value.CallAsync(method, "body", items);

        Assert.Equal((expected, mediaType), (sent.Text, sent.Headers["Content-Type"]));
    }

    [Fact]
    public async Task AnItemMayBeNullAndABodyLeftOut()
    {
        Assert.Equal("1\nnull\n", (await Client.Value.CallAsync("SumAsync", "body", Items<long?>(["1", "null"]))).Text);
        Assert.Null((await Client.Value.CallAsync("SumAsync")).Text);
    }

    [Fact]
    public void HeadersOfPartsAreSaidWhereTheBodyIsGiven() =>
        Assert.Contains("WithHeader", GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline(File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", "lines", "sample.openapi.json"))))["SampleClient"], StringComparison.Ordinal);

    private static async IAsyncEnumerable<T> Items<T>(string[] items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return JsonSerializer.Deserialize<T>(item)!;
        }
    }
}
