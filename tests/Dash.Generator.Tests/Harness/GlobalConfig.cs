using Microsoft.CodeAnalysis;

namespace Dash.Generator.Tests.Harness;

/// <summary>The severities that a <c>.globalconfig</c> gives, read by the compiler's own reader.</summary>
internal sealed class GlobalConfig(string text) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create<AnalyzerConfig[]>([AnalyzerConfig.Parse(text, Path.Combine(Path.GetTempPath(), ".globalconfig"))]);

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
}
