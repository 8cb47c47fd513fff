using Microsoft.CodeAnalysis;

namespace Dash.Generator.Diagnostics;

/// <summary>What planning code for unions can complain about, DASH065 to DASH068 and DASH098 to DASH099.</summary>
internal static class UnionDescriptors
{
    public static readonly DiagnosticDescriptor VariantsAlike = Warning(
        "DASH065", "Two variants of a union cannot be told apart", "Nothing tells the variants '{0}' and '{1}' of this union apart, so the first is read where both fit. Add a 'discriminator', or a property whose 'const' differs.");

    public static readonly DiagnosticDescriptor MappingLeadsNowhere = Warning(
        "DASH066", "A mapping leads to no schema", "The mapping of this discriminator leads to '{0}', which is no schema: objects of that kind are read as unknown. Name a schema of 'components', or refer to one.");

    public static readonly DiagnosticDescriptor SecondUnionIgnored = Warning(
        "DASH067", "An anyOf beside a oneOf has no effect", "'anyOf' stands beside 'oneOf', which alone says the variants of the value. Move the 'anyOf' into a part of an 'allOf'.");

    public static readonly DiagnosticDescriptor TooManyVariants = Warning(
        "DASH068", "A union has too many variants", "This union has {0} variants and 1000 are the most that are generated, so the value is a JsonElement. Split the union, or give its variants one schema.");

    public static readonly DiagnosticDescriptor ContainsItself = Information(
        "DASH098", "A union lists itself", "The reference '{0}' leads back to the union that it is a variant of. That adds no value to the union, so it is left out: remove it, or refer to what was meant.");

    public static readonly DiagnosticDescriptor TooManyCombinations = Information(
        "DASH099", "Unions are combined in too many ways", "The parts of this schema are unions that can be combined in too many ways for types of their own, so what only some of these unions describe is JSON. Combine fewer unions in one 'allOf'.");

    private static DiagnosticDescriptor Information(string id, string title, string message) =>
        new(id, title, message, Descriptors.Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, Descriptors.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
