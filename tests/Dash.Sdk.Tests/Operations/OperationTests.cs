using System.Net;
using Dash.Runtime;
using Dash.Sdk.Tests.Examples;
using Dash.Sdk.Tests.Support;
using Dash.Spec.Tests;
using Xunit.Abstractions;

namespace Dash.Sdk.Tests.Operations;

public sealed class OperationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Ids => [.. OperationCall.All.Select(call => call.OperationId)];

    [Fact]
    public void EveryOperationOfTheDocumentsIsCalledHere()
    {
        var operations = SpecFolder.Operations().Select(operation => operation.Id).ToList();
        output.WriteLine($"{operations.Count} operations");

        Assert.Equal(operations.Order(), OperationCall.All.Select(call => call.OperationId).Order());
        Assert.Equal(
            SpecFolder.Operations().Where(operation => operation.RequestContent is not null).Select(operation => operation.Id).Order(),
            OperationCall.All.Where(call => call.Send is not null).Select(call => call.OperationId).Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task AnOperationBecomesItsRequest(string operationId)
    {
        var call = OperationCall.Of(operationId);
        var dash = new RecordedDash(SpecExamples.AnswerOf(operationId));

        await call.Call(dash.Client);

        var sent = Assert.Single(dash.Requests);
        Assert.Equal(call.Expected, sent.ToString());
        // The only operation that anybody may call: its document says "security": [].
        Assert.Equal(operationId == "getPublicGallery" ? null : $"Bearer {RecordedDash.Key}", sent.Authorization);
        Assert.Equal(call.Send is not null, sent.Body is not null);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task ARefusalOfAnOperationIsTyped(string operationId)
    {
        var dash = new RecordedDash("""{"code":422,"status":"Unprocessable Entity","message":"No.","errors":{"timestamp":["Missing."]}}""", HttpStatusCode.UnprocessableEntity);

        var error = await Assert.ThrowsAsync<ApiException<ApiError>>(() => OperationCall.Of(operationId).Call(dash.Client));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, 422, "No."), (error.StatusCode, error.Error.Code, error.Error.Message));
        Assert.Equal("Missing.", error.Error.Errors!["timestamp"][0].GetString());
    }
}
