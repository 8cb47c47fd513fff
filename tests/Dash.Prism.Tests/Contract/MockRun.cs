using System.Collections.Concurrent;
using Dash.Prism.Tests.Kit;
using Dash.Runtime;
using Dash.Spec.Tests;

namespace Dash.Prism.Tests.Contract;

/// <summary>Every call of a document against Prism as a mock, and every answer that the document has read by the client; once for all tests.</summary>
internal static class MockRun
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<ContractRun>>> runs = new(StringComparer.Ordinal);

    public static Task<ContractRun> OfAsync(string document) => runs.GetOrAdd(document, name => new Lazy<Task<ContractRun>>(() => DriveAsync(name))).Value;

    private static async Task<ContractRun> DriveAsync(string document)
    {
        await using var prism = await PrismProcess.MockAsync(document);
        var detour = new Detour(document, new Uri(SpecFolder.Document(document).Items("servers").First().Text("url")!), new(Task.FromResult(prism)));
        var operations = SpecFolder.Operations(document).ToDictionary(operation => operation.Id, StringComparer.Ordinal);
        var (exchanges, failures) = (new List<Exchange>(), new List<string>());
        foreach (var calls in ContractCall.In(document).GroupBy(call => call.OperationId, StringComparer.Ordinal))
        {
            // Every body once, and every answer once.
            var answers = MockAnswer.Of(operations[calls.Key]).ToList();
            foreach (var (call, answer) in calls.Select(call => (call, answers[0])).Concat(answers.Skip(1).Select(answer => (calls.First(), answer))))
            {
                var (exchange, failure) = await AskAsync(detour, call, answer);
                exchanges.AddRange(exchange);
                failures.AddRange(failure is null ? [] : [$"{call.OperationId} {call.Body} ({answer}): {failure}"]);
            }
        }

        return new ContractRun(document, exchanges, failures);
    }

    private static async Task<(IReadOnlyList<Exchange> Exchanges, string? Failure)> AskAsync(Detour detour, ContractCall call, MockAnswer answer)
    {
        var route = new PrismRoute([detour], new Dictionary<string, string>(StringComparer.Ordinal) { ["Prefer"] = answer.Preference });
        var failure = await FailureAsync(call, answer, new HttpClient(route, disposeHandler: false));
        return (route.Exchanges, failure);
    }

    private static async Task<string?> FailureAsync(ContractCall call, MockAnswer answer, HttpClient http)
    {
        try
        {
            await call.Send(http);
            return answer.Status < 300 ? null : $"a success, although {answer.Status} was answered";
        }
        catch (ApiException refused) when ((int)refused.StatusCode == answer.Status && answer.Status >= 300)
        {
            return refused.GetType().IsGenericType ? null : $"no type for the body of {answer.Status}";
        }
        catch (Exception failure) when (failure is ApiException or InvalidOperationException or HttpRequestException)
        {
            return $"{failure.GetType().Name} {failure.Message}";
        }
    }
}
