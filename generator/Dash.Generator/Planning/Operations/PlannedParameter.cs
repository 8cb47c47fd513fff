using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Operations;

/// <summary>A parameter with its C# type, or the reason why it cannot have one.</summary>
internal sealed class PlannedParameter
{
    public required Parameter Parameter { get; init; }

    public TypeModel? Type { get; init; }

    /// <summary>Why the parameter is not generated, as the end of a sentence; null when it is.</summary>
    public string? Refusal { get; init; }
}
