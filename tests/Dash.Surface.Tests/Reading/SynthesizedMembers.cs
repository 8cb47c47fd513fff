using Microsoft.CodeAnalysis;

namespace Dash.Surface.Tests.Reading;

/// <summary>What the compiler adds to every record, which nobody wrote and nobody reads about.</summary>
internal static class SynthesizedMembers
{
    public static bool IsOne(ISymbol member) => IsMadeByTheCompiler(member) || IsCopyConstructor(member) || IsOverrideOfObject(member);

    public static bool IsRecord(INamedTypeSymbol type) =>
        type.IsRecord || (type.IsValueType && type.GetMembers("op_Equality").Any(IsMadeByTheCompiler));

    private static bool IsMadeByTheCompiler(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));

    private static bool IsOverrideOfObject(ISymbol member) => member is IMethodSymbol { IsOverride: true, Name: "Equals" or "GetHashCode" or "ToString" };

    private static bool IsCopyConstructor(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [var only], ContainingType.IsRecord: true } && SymbolEqualityComparer.Default.Equals(only.Type, member.ContainingType);
}
