using System.Net;
using System.Reflection;
using System.Text.Json;
using Dash.Runtime;

namespace Dash.Generator.Tests.Harness;

/// <summary>A generated client, compiled, loaded and called by name; it keeps the requests that it sends.</summary>
public sealed class LoadedClient : HttpMessageHandler
{
    private readonly List<SentRequest> _sent = [];
    private readonly Type _type;
    private object _client;
    private readonly string _answer;

    private LoadedClient(Assembly assembly, string client, string answer)
    {
        _answer = answer;
        Assembly = assembly;
        var options = new ApiClientOptions { BaseAddress = new Uri("https://sample.example"), HttpClient = new HttpClient(this) };
        _type = assembly.GetType(client, throwOnError: true)!;
        _client = Activator.CreateInstance(_type, options)!;
    }

    public Assembly Assembly { get; }

    /// <summary>Generates and loads the client of a document.</summary>
    /// <param name="file">The document.</param>
    /// <param name="answer">What every request is answered with.</param>
    public static LoadedClient Of(SpecFile file, string answer = "{}") => new(CompiledOutput.Load(GeneratorHarness.Run(file)), $"{file.Namespace}.{file.Client}", answer);

    /// <summary>The same client with other options, among them credentials by the names of the methods that make them and their arguments.</summary>
    public LoadedClient With(ApiClientOptions options, params (string Method, string[] Arguments)[] credentials)
    {
        ArgumentNullException.ThrowIfNull(options);
        var made = credentials.Select(credential => (ApiCredential)_type.GetMethod(credential.Method)!.Invoke(null, [.. credential.Arguments])!);
        _client = Activator.CreateInstance(_type, options with { HttpClient = new HttpClient(this), Credentials = [.. made] })!;
        return this;
    }

    /// <summary>Calls a method and returns the request it sent.</summary>
    /// <param name="method">The method of the client.</param>
    /// <param name="arguments">Name and value by turns; a text is JSON unless the argument is text itself.</param>
    public async Task<SentRequest> CallAsync(string method, params object?[] arguments)
    {
        var target = _client.GetType().GetMethod(method) ?? throw new ArgumentException($"The client has no method {method}.");
        var given = arguments.Chunk(2).ToDictionary(static pair => (string)pair[0]!, static pair => pair[1], StringComparer.Ordinal);
        var values = target.GetParameters().Select(parameter => given.Remove(parameter.Name!, out var value) ? Convert(value, parameter.ParameterType) : Default(parameter)).ToArray();
        Assert.True(given.Count == 0, $"{method} has no argument {string.Join(", ", given.Keys)}.");
        await (Task)target.Invoke(_client, values)!;
        return _sent[^1];
    }

    /// <summary>A value of a generated type, read from JSON.</summary>
    public static object? Read(string json, Type type) => JsonSerializer.Deserialize(json, type);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(static header => header.Key, static header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        _sent.Add(new SentRequest(request.Method.Method, request.RequestUri!.PathAndQuery, headers, body) { Origin = request.RequestUri.GetLeftPart(UriPartial.Authority) });
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(_answer) };
    }

    private static object? Convert(object? value, Type type) => value is string text && type != typeof(string) ? Read(text, type) : value;

    private static object? Default(ParameterInfo parameter) => parameter.ParameterType == typeof(CancellationToken)
        ? CancellationToken.None
        : parameter.HasDefaultValue ? parameter.DefaultValue : throw new ArgumentException($"The argument {parameter.Name} is required.");
}
