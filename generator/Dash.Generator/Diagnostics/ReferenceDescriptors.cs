using Microsoft.CodeAnalysis;

namespace Dash.Generator.Diagnostics;

/// <summary>What the generator says about references that are resolved by name.</summary>
internal static class ReferenceDescriptors
{
    public static readonly DiagnosticDescriptor DynamicTarget = new(
        "DASH044",
        "A dynamic reference has several targets",
        "'{0}' means another schema where a schema with the same $dynamicAnchor leads here, and there is one C# type for all of them: that of the nearest anchor. Describe each of them without '$dynamicRef' to get a type for it.",
        Descriptors.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true);
}
