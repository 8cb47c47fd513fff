using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dash.Generator.Tests.Harness;
using Dash.Runtime;

namespace Dash.Generator.Tests.Contract;

/// <summary>A client that was generated, compiled and loaded, with its methods by what the plan says of them.</summary>
internal sealed class GeneratedClient
{
    private readonly object _root;

    public GeneratedClient(string path, string text, HttpMessageHandler handler)
    {
        var file = new SpecFile(path, text) { Namespace = "Corpus", Client = "CorpusClient" };
        var assembly = CompiledOutput.Load(GeneratorHarness.Run(file));
        var plan = PlanStep.Run([ParsedSource.Parse(new DocumentSource(path, text, file.Namespace, file.Client), default)], default);
        var options = new ApiClientOptions { BaseAddress = new Uri("https://judge.example/base"), HttpClient = new HttpClient(handler) };
        _root = Activator.CreateInstance(assembly.GetType("Corpus.CorpusClient", true)!, options)!;
        var resolver = (IJsonTypeInfoResolver)assembly.GetType("Corpus.CorpusClientJson", true)!.GetProperty("Default")!.GetValue(null)!;
        Json = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(resolver, new DefaultJsonTypeInfoResolver()), Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Methods =
        [
            .. plan.Model.RootClients.SelectMany(root => root.Methods.Select(method => new GeneratedMethod(_root, method))),
            .. from root in plan.Model.RootClients
               from property in root.Clients
               let client = _root.GetType().GetProperty(property.Name)!.GetValue(_root)!
               from method in plan.Model.Clients.First(model => model.Type.FullName == property.Type.FullName).Methods
               select new GeneratedMethod(client, method),
        ];
    }

    public IReadOnlyList<GeneratedMethod> Methods { get; }

    public JsonSerializerOptions Json { get; }
}
