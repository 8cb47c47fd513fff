using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Dash.Benchmarks.Serving.Plain;
using Dash.Runtime.Json;
using Dash.Sdk;

namespace Dash.Benchmarks.Serving;

/// <summary>Objects of a page of 200 posts to UTF-8 bytes.</summary>
[MemoryDiagnoser]
public class WritePageBenchmarks
{
    private readonly XPostPage _page = JsonModel.Parse<XPostPage>(PostPayload.Page(200));
    private readonly PlainPage _plain = JsonSerializer.Deserialize(PostPayload.Page(200), PlainContext.Default.PlainPage)!;

    [Benchmark(Baseline = true, Description = "Dash")]
    public byte[] Dash() => JsonModel.ToUtf8Bytes(_page);

    [Benchmark(Description = "System.Text.Json source generator")]
    public byte[] SystemTextJson() => JsonSerializer.SerializeToUtf8Bytes(_plain, PlainContext.Default.PlainPage);
}
