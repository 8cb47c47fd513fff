using System.Reflection;
using System.Text.Json;
using Dash.Testing;

namespace Dash.Generator.Tests.Harness;

/// <summary>The code generated for a golden case, compiled and loaded, so that a test can use it.</summary>
public sealed class LoadedGolden
{
    private readonly Assembly _assembly;

    private LoadedGolden(Assembly assembly) => _assembly = assembly;

    public static LoadedGolden Of(string golden, bool isValidated = false)
    {
        var text = File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", golden, "sample.openapi.json"));
        return new LoadedGolden(CompiledOutput.Load(GeneratorHarness.Run(SpecFile.Inline(text) with { Validation = isValidated ? "true" : null })));
    }

    public Type this[string type] => _assembly.GetType("Sample." + type, throwOnError: true)!;

    public object New(string type) => Activator.CreateInstance(this[type])!;

    public object Read(string type, string json) => JsonSerializer.Deserialize(json, this[type])!;

    public string ReadAndWrite(string type, string json) => Write(Read(type, json));

    public static string Write(object model) => JsonSerializer.Serialize(model, model.GetType());

    /// <summary>What a property of a model holds, as text.</summary>
    public static string? Text(object model, string property) => model.GetType().GetProperty(property)!.GetValue(model)?.ToString();

    /// <summary>The name of the variant that a union holds.</summary>
    public static string VariantOf(object union) => union.GetType().GetMethods()
        .Where(static method => method.Name.StartsWith("TryGet", StringComparison.Ordinal))
        .Single(method => (bool)method.Invoke(union, [null])!).Name["TryGet".Length..];
}
