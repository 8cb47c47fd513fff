using Xunit.Abstractions;

namespace Dash.Providers.Tests.Examples;

/// <summary>What the documents show is what the generated clients send and understand: bodies, answers and failures.</summary>
public sealed class SpecExampleTests(ITestOutputHelper output)
{
    public static TheoryData<string, string, string> Requests => Named(example => example.Status is null);

    public static TheoryData<string, string, string> Answers => Named(example => example.Status is not null);

    [Fact]
    public void TheExamplesAreCounted()
    {
        foreach (var document in ProviderExample.All.GroupBy(example => example.Document, StringComparer.Ordinal))
        {
            output.WriteLine($"{document.Key}: {document.Count(example => example.Status is null)} bodies, {document.Count(example => example.Status < 300)} answers, {document.Count(example => example.Status >= 300)} failures");
        }

        Assert.Equal(3, ProviderExample.All.Select(example => example.Document).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task AnExampleOfABodyIsSentAsItStands(string document, string operationId, string name)
    {
        var example = Of(document, operationId, name);
        await RoundTrip.SendAsync(document, operationId, example.Json);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task AnExampleOfAnAnswerReadsAndWritesWithoutLoss(string document, string operationId, string name)
    {
        var example = Of(document, operationId, name);
        await RoundTrip.ReceiveAsync(document, operationId, example.Status!.Value, example.Json);
    }

    private static TheoryData<string, string, string> Named(Func<ProviderExample, bool> isMeant)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var example in ProviderExample.All.Where(isMeant))
        {
            data.Add(example.Document, example.OperationId, Name(example));
        }

        return data;
    }

    private static ProviderExample Of(string document, string operationId, string name) =>
        ProviderExample.All.Single(example => example.Document == document && example.OperationId == operationId && Name(example) == name);

    private static string Name(ProviderExample example) => $"{(example.Status is { } status ? $"{status}" : "body")} {example.Name}";
}
