using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dash.Generator.Diagnostics;

/// <summary>A diagnostic as a value: it compares by content, so a pipeline step that finds the same problems counts as unchanged.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, string Path, SourcePosition Position, EquatableArray<string> Arguments)
{
    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>The compiler prints it as <c>file(line,column)</c>, which editors and build logs make clickable.</summary>
    public Diagnostic ToDiagnostic()
    {
        var span = new TextSpan(Position.Start, Position.Length);
        var lines = new LinePositionSpan(
            new LinePosition(Position.Line, Position.Column),
            new LinePosition(Position.Line, Position.Column + Position.Length));
        return Diagnostic.Create(Descriptor, Location.Create(Path, span, lines), Arguments.Select(MessageText.Of).ToArray<object>());
    }
}
