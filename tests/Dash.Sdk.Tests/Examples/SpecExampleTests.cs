using Dash.Sdk.Tests.Operations;
using Dash.Spec.Tests;
using Xunit.Abstractions;

namespace Dash.Sdk.Tests.Examples;

/// <summary>What the documents show is what the generated client sends and understands.</summary>
public sealed class SpecExampleTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Requests => Named(Direction.Request);

    public static TheoryData<string, string> Responses => Named(Direction.Response);

    [Fact]
    public void EveryOperationWithABodyHasAnExample()
    {
        output.WriteLine($"{SpecExamples.All.Count(example => example.Direction == Direction.Request)} requests, {SpecExamples.All.Count(example => example.Direction == Direction.Response)} responses");

        Assert.Empty(OperationCall.All.Where(call => call.Send is not null).Select(call => call.OperationId)
            .Except(SpecExamples.All.Where(example => example.Direction == Direction.Request).Select(example => example.OperationId)));
        Assert.Empty(SpecFolder.Operations().Where(operation => operation.SuccessContent is not null).Select(operation => operation.Id)
            .Except(SpecExamples.All.Where(example => example.Direction == Direction.Response).Select(example => example.OperationId)));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task AnExampleRequestIsSentAsItStands(string operationId, string name) =>
        await RoundTrip.SendAsync(operationId, Json(operationId, Direction.Request, name));

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task AnExampleResponseReadsAndWritesWithoutLoss(string operationId, string name) =>
        await RoundTrip.ReceiveAsync(operationId, Json(operationId, Direction.Response, name));

    private static string Json(string operationId, Direction direction, string name) =>
        SpecExamples.All.Single(example => example.OperationId == operationId && example.Direction == direction && example.Name == name).Json;

    private static TheoryData<string, string> Named(Direction direction)
    {
        var data = new TheoryData<string, string>();
        foreach (var example in SpecExamples.All.Where(example => example.Direction == direction))
        {
            data.Add(example.OperationId, example.Name);
        }

        return data;
    }
}
