using System;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Microsoft.CodeAnalysis;

namespace Dash.Generator.Reading;

/// <summary>Ends the reading of a text at the first place that is not JSON or YAML; never leaves the reader of the text.</summary>
internal sealed class JsonSyntaxException(DiagnosticDescriptor descriptor, SourcePosition position, string argument) : Exception(argument)
{
    public JsonSyntaxException(SourcePosition position, string message)
        : this(Descriptors.JsonSyntax, position, message)
    {
    }

    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public SourcePosition Position { get; } = position;

    public string Argument { get; } = argument;
}
