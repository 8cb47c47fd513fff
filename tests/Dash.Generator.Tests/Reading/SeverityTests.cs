using Dash.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Generator.Tests.Reading;

/// <summary>A project can give any diagnostic of the generator another severity, as docs/diagnostics.md says.</summary>
public sealed class SeverityTests
{
    private const string Document = """
        { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": {},
          "components": { "schemas": { "A": { "type": "object", "properties": { "b": { "$ref": "#/components/schemas/Missing" } } } } } }
        """;

    [Theory]
    [InlineData("", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.DASH014.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.DASH014.severity = error", DiagnosticSeverity.Error)]
    [InlineData("dotnet_diagnostic.DASH014.severity = none", null)]
    public void AGlobalConfigSetsTheSeverity(string line, DiagnosticSeverity? expected)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSyntaxTreeOptionsProvider(new GlobalConfig("is_global = true\n" + line + "\n"));
        var driver = CSharpGeneratorDriver.Create([new DashGenerator().AsSourceGenerator()], [new SpecText(SpecFile.Inline(Document))], optionsProvider: new SpecOptions());

        var result = driver.RunGenerators(CSharpCompilation.Create("Consumer", options: options)).GetRunResult();

        Assert.Equal(expected, result.Diagnostics.SingleOrDefault(static diagnostic => diagnostic.Id == "DASH014")?.Severity);
    }
}
