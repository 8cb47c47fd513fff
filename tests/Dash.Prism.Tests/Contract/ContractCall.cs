using Dash.Providers.Tests.Calls;
using Dash.Providers.Tests.Examples;
using Dash.Runtime;
using Dash.Sdk;
using Dash.Sdk.Tests.Examples;
using Dash.Sdk.Tests.Operations;
using Dash.Spec.Tests;

namespace Dash.Prism.Tests.Contract;

/// <summary>A call of a generated client that stands for one operation, with one of the bodies that the document shows.</summary>
internal sealed record ContractCall(string OperationId, string Body, Func<HttpClient, Task> Send)
{
    private static readonly string[] Others = [SpecFolder.CodivUpload, SpecFolder.PostEverywhere, SpecFolder.Wonda];

    /// <summary>All calls of a document: each operation as the tests of its client call it, and with each body that the document shows.</summary>
    public static IEnumerable<ContractCall> In(string document) => Others.Contains(document) ? OfOthers(document) : OfDash(document);

    private static IEnumerable<ContractCall> OfOthers(string document) =>
        from call in ProviderCall.In(document)
        from body in ProviderExample.All
            .Where(example => example.Document == document && example.OperationId == call.OperationId && example.Status is null)
            .Select(example => (example.Name, example.Json)).DefaultIfEmpty(("", ""))
        select new ContractCall(call.OperationId, body.Item1, http => call.Send(http, body.Item2));

    private static IEnumerable<ContractCall> OfDash(string document)
    {
        foreach (var operation in SpecFolder.Operations(document))
        {
            var call = OperationCall.Of(operation.Id);
            yield return new ContractCall(operation.Id, "", http => call.Call(Client(http)));
            foreach (var example in SpecExamples.All.Where(example => example.OperationId == operation.Id && example.Direction == Direction.Request))
            {
                yield return new ContractCall(operation.Id, example.Name, http => call.Send!(Client(http), example.Json));
            }
        }
    }

    private static DashClient Client(HttpClient http) =>
        new(new DashClientOptions { ApiKey = ProviderCall.Key, HttpClient = http, RateLimit = null, Retry = new ApiRetryOptions { MaxAttempts = 1 } });
}
