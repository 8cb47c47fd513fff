using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dash.Generator.Tests.Harness;

/// <summary>The item metadata that MSBuild would hand to the compiler.</summary>
internal sealed class SpecOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Metadata([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is SpecText { File: var file }
        ? new Metadata(new Dictionary<string, string?>
        {
            ["build_metadata.AdditionalFiles.OpenApiNamespace"] = file.Namespace,
            ["build_metadata.AdditionalFiles.OpenApiClient"] = file.Client,
            ["build_metadata.AdditionalFiles.OpenApiInclude"] = file.Include,
            ["build_metadata.AdditionalFiles.OpenApiExclude"] = file.Exclude,
            ["build_metadata.AdditionalFiles.OpenApiValidation"] = file.Validation,
        })
        : GlobalOptions;

    private sealed class Metadata(Dictionary<string, string?> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = values.GetValueOrDefault(key)!;
            return value is not null;
        }
    }
}
