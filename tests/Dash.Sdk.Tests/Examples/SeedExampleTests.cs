using System.Text.Json.Nodes;
using Dash.Spec.Tests;
using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.Sdk.Tests.Examples;

/// <summary>The examples printed on the pages of the reference, sent and read by the generated client.</summary>
public sealed class SeedExampleTests(ITestOutputHelper output)
{
    [SharedFact]
    public async Task EveryExampleRequestIsSentAsItIsPrinted()
    {
        var count = 0;
        foreach (var example in Examples().Where(example => example.Direction == Direction.Request))
        {
            foreach (var operation in Operations(example))
            {
                await Named(example, operation, () => RoundTrip.SendAsync(operation, Complete(example.Json, operation)));
                count++;
            }
        }

        output.WriteLine($"{count} requests");
        Assert.True(count >= 15, $"Only {count} requests were found.");
    }

    [SharedFact]
    public async Task EveryExampleResponseReadsAndWritesWithoutLoss()
    {
        var count = 0;
        foreach (var example in Examples().Where(example => example.Direction == Direction.Response))
        {
            foreach (var operation in Operations(example))
            {
                await Named(example, operation, () => RoundTrip.ReceiveAsync(operation, example.Json));
                count++;
            }
        }

        output.WriteLine($"{count} responses");
        Assert.True(count >= 13, $"Only {count} responses were found.");
    }

    private static IEnumerable<SeedExample> Examples() =>
        Directory.GetFiles(SharedFolder.PathTo("reference", "seeds"), "dash-*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => new SeedPage(Path.GetFileName(file), File.ReadAllText(file)).Examples());

    private static IEnumerable<string> Operations(SeedExample example) =>
        SpecFolder.Operations().Where(operation => operation.Method == example.Method && IsAddress(example.Url, operation) && Describes(operation, example))
            .Select(operation => operation.Id);

    private static bool IsAddress(string url, SpecOperation operation)
    {
        var (expected, actual) = ((operation.Server + operation.Path).Split('/'), url.Split('?')[0].Split('/'));
        return expected.Length == actual.Length
            && expected.Zip(actual).All(pair => pair.First == pair.Second || pair.Second == "{platform}" || (pair.First.StartsWith('{') && pair.Second.StartsWith('{')));
    }

    // The guide's update of "any network" has a caption, which only some networks call so.
    private static bool Describes(SpecOperation operation, SeedExample example) =>
        example.Direction == Direction.Response || !example.Json.Contains("\"caption\"", StringComparison.Ordinal) || operation.Path.StartsWith("/instagram", StringComparison.Ordinal);

    // The sample of the Instagram page was generated with every enumeration left out, the required one too.
    private static string Complete(string json, string operation)
    {
        var body = JsonNode.Parse(json)!;
        if (operation == "createInstagramPost" && body["post_type"] is null)
        {
            body["post_type"] = "FEED";
        }

        return body.ToJsonString();
    }

    private static async Task Named(SeedExample example, string operation, Func<Task> check)
    {
        try
        {
            await check();
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{example} as {operation}: {failure.Message}", failure);
        }
    }
}
