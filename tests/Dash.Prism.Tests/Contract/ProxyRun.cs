using System.Collections.Concurrent;
using Dash.Prism.Tests.Kit;
using Dash.Prism.Tests.Traffic;
using Dash.Runtime;
using Dash.Sandbox;

namespace Dash.Prism.Tests.Contract;

/// <summary>All calls of a system through Prism to the sandbox, with bodies as the documents show them and as a life of posts needs them; once for all tests.</summary>
internal static class ProxyRun
{
    private static readonly ConcurrentDictionary<SystemTraffic, Lazy<Task<IReadOnlyList<ContractRun>>>> runs = new();

    public static async Task<ContractRun> OfAsync(string document)
    {
        var traffic = SystemTraffic.All.Single(system => system.Documents.Contains(document));
        return (await runs.GetOrAdd(traffic, system => new Lazy<Task<IReadOnlyList<ContractRun>>>(() => DriveAsync(system))).Value).Single(run => run.Document == document);
    }

    private static async Task<IReadOnlyList<ContractRun>> DriveAsync(SystemTraffic system)
    {
        var failures = new List<string>();
        var shown = await WithSandboxAsync(system, async (_, route) =>
        {
            foreach (var call in system.Documents.SelectMany(ContractCall.In))
            {
                failures.AddRange(await FailureAsync(call, new HttpClient(new KeyChange(system.Key, route), disposeHandler: false)));
            }
        });
        var lived = await WithSandboxAsync(system, (sandbox, route) => system.DriveAsync(sandbox, new HttpClient(route, disposeHandler: false)));
        return [.. system.Documents.Select(document => new ContractRun(document, [.. shown.Concat(lived).Where(exchange => exchange.Document == document)], document == system.Documents[0] ? failures : []))];
    }

    private static async Task<IReadOnlyList<Exchange>> WithSandboxAsync(SystemTraffic system, Func<DashSandbox, PrismRoute, Task> driveAsync)
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = system.Start, RateLimitTime = new HastyTime() });
        var route = ProxyHub.Route(sandbox.BaseAddress, system.Documents);
        await driveAsync(sandbox, route);
        return route.Exchanges;
    }

    // The examples name posts and media that the sandbox need not have: a refusal is an answer too.
    private static async Task<IReadOnlyList<string>> FailureAsync(ContractCall call, HttpClient http)
    {
        try
        {
            await call.Send(http);
            return [];
        }
        catch (ApiException refused) when (refused.GetType().IsGenericType)
        {
            return [];
        }
        catch (Exception failure) when (failure is ApiException or InvalidOperationException or HttpRequestException)
        {
            return [$"{call.OperationId} {call.Body}: {failure.GetType().Name} {failure.Message}"];
        }
    }
}
