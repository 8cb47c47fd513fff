using System.Net.Http.Json;
using BenchmarkDotNet.Attributes;
using Dash.Benchmarks.Peers;
using Dash.Benchmarks.Serving.Plain;
using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Benchmarks.Serving;

/// <summary>One call end to end: the request is built, an in-memory handler answers, a list of ten comes back.</summary>
[MemoryDiagnoser]
public class ListBenchmarks
{
    private static readonly Uri Address = new("https://scheduler.example/");
    private readonly HttpClient _http = new(new InMemoryHandler(PostPayload.Page(10))) { BaseAddress = Address };
    private readonly SchedulerClient _dash;
    private Func<Task>? _nswag;

    public ListBenchmarks() => _dash = new SchedulerClient(new ApiClientOptions { BaseAddress = Address, HttpClient = _http });

    /// <summary>False where NSwag is not installed.</summary>
    [GlobalSetup(Target = nameof(NSwag))]
    public bool SetUpNSwag() => (_nswag = NSwagClient.TryCreate(_http)) is not null;

    [Benchmark(Baseline = true, Description = "Dash")]
    public async Task<int> Dash()
    {
        await foreach (var page in _dash.X.ListPostsAsync([4711], limit: 10).AsPages())
        {
            return page.Data.Count;
        }

        return 0;
    }

    [Benchmark(Description = "HttpClient + System.Text.Json source generator")]
    public async Task<int> Handwritten()
    {
        var page = await _http.GetFromJsonAsync("twitter/scheduled_posts?brand_ids=4711&media_v2=true&limit=10", PlainContext.Default.PlainPage);
        return page!.Data.Count;
    }

    [Benchmark(Description = "NSwag client")]
    public Task NSwag() => _nswag is null ? throw new NotSupportedException(NSwagTool.Missing) : _nswag();
}
