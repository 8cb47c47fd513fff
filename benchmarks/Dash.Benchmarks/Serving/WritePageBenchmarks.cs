using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Dash.Benchmarks.Serving.Plain;
using Dash.Runtime.Json;
using Dash.Sdk;

namespace Dash.Benchmarks.Serving;

/// <summary>Objects of a page of 200 posts to UTF-8 bytes in memory that is used again, as a client does it.</summary>
[MemoryDiagnoser]
public class WritePageBenchmarks : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024 * 1024);
    private readonly Utf8JsonWriter _writer;
    private readonly XPostPage _page = JsonModel.Parse<XPostPage>(PostPayload.Page(200));
    private readonly PlainPage _plain = JsonSerializer.Deserialize(PostPayload.Page(200), PlainContext.Default.PlainPage)!;

    public WritePageBenchmarks() => _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });

    [Benchmark(Baseline = true, Description = "Dash")]
    public object Dash()
    {
        Reset();
        _page.Write(_writer);
        _writer.Flush();
        return _buffer;
    }

    [Benchmark(Description = "System.Text.Json source generator")]
    public object SystemTextJson()
    {
        Reset();
        JsonSerializer.Serialize(_writer, _plain, PlainContext.Default.PlainPage);
        _writer.Flush();
        return _buffer;
    }

    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Reset()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
    }
}
