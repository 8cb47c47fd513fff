using System.Reflection;
using Dash.Runtime;
using Dash.Testing;

namespace Dash.Generator.Tests.Harness;

/// <summary>The client of a golden case, compiled and loaded, whose calls are answered by a function.</summary>
public sealed class AnsweredClient : HttpMessageHandler
{
    private readonly Func<HttpRequestMessage, HttpResponseMessage> _answer;
    private readonly object _client;

    private AnsweredClient(Assembly assembly, Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        _answer = answer;
        var options = new ApiClientOptions { BaseAddress = new Uri("https://sample.example"), HttpClient = new HttpClient(this) };
        _client = Activator.CreateInstance(assembly.GetType("Sample.SampleClient", throwOnError: true)!, options)!;
    }

    public static Assembly Load(string golden) => CompiledOutput.Load(GeneratorHarness.Run(
        SpecFile.Inline(File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", golden, "sample.openapi.json")))));

    public static AnsweredClient Of(Assembly assembly, Func<HttpRequestMessage, HttpResponseMessage> answer) => new(assembly, answer);

    /// <summary>Calls a method with its first arguments, and returns what it comes to.</summary>
    public async Task<object?> CallAsync(string method, params object?[] arguments)
    {
        var target = _client.GetType().GetMethod(method) ?? throw new ArgumentException($"The client has no method {method}.");
        var given = target.GetParameters().Select((parameter, index) => index < arguments.Length ? arguments[index] : parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : parameter.DefaultValue);
        var task = (Task)target.Invoke(_client, [.. given])!;
        await task;
        return Get(task, "Result");
    }

    /// <summary>What a path of properties leads to.</summary>
    public static object? Get(object? value, string path) =>
        path.Split('.').Aggregate(value, static (current, name) => current?.GetType().GetProperty(name)!.GetValue(current));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(_answer(request));
}
