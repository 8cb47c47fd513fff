using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Dash.Benchmarks.Serving.Plain;
using Dash.Runtime.Json;
using Dash.Sdk;

namespace Dash.Benchmarks.Serving;

/// <summary>UTF-8 bytes of a page of 200 posts to objects.</summary>
[MemoryDiagnoser]
public class ReadPageBenchmarks
{
    private readonly byte[] _page = PostPayload.Page(200);

    [Benchmark(Baseline = true, Description = "Dash")]
    public object Dash() => JsonModel.Parse<XPostPage>(_page);

    [Benchmark(Description = "System.Text.Json source generator")]
    public object SystemTextJson() => JsonSerializer.Deserialize(_page, PlainContext.Default.PlainPage)!;

    [Benchmark(Description = "Utf8JsonReader walk")]
    public int Walk()
    {
        var reader = new Utf8JsonReader(_page);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
