using Dash.Providers.Tests.Examples;
using Dash.Spec.Tests;

namespace Dash.Providers.Tests.Calls;

public sealed class ProviderCallTests
{
    public static TheoryData<string> Documents => [.. ProviderCall.Documents];

    public static TheoryData<string, string> Calls
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (document, operation) in ProviderCall.Documents.SelectMany(document => ProviderCall.In(document).Select(call => (document, call.OperationId))))
            {
                data.Add(document, operation);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryOperationOfADocumentIsCalledHere(string document) =>
        Assert.Equal(SpecFolder.Operations(document).Select(operation => operation.Id).Order(StringComparer.Ordinal), ProviderCall.In(document).Select(call => call.OperationId).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task AnOperationBecomesItsRequest(string document, string operationId)
    {
        var expected = ProviderCall.Of(document, operationId);
        var answer = ProviderExample.AnswerOf(document, operationId);
        var (request, call) = await expected.MakeAsync(ProviderExample.BodyOf(document, operationId), answer.Status!.Value, answer.Json);
        await call;

        var server = new Uri(SpecFolder.Document(document).Items("servers").First().Text("url")!);
        Assert.Equal(expected.Expected, request.ToString());
        Assert.Equal(server.Host, request.Address.Host);
        Assert.Equal(IsPublic(document, operationId) ? null : $"Bearer {ProviderCall.Key}", request.Headers.GetValueOrDefault("Authorization"));
    }

    private static bool IsPublic(string document, string operationId) =>
        SpecFolder.Operations(document).Single(operation => operation.Id == operationId).Body.Find("security") is not null;
}
