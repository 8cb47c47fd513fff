using Dash.Surface.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Dash.Surface.Tests.Listing;

/// <summary>Types and members as C# without bodies.</summary>
internal static class Signature
{
    private const SymbolDisplayMiscellaneousOptions Spelling =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral;

    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: Spelling);

    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: Spelling);

    public static string Name(ITypeSymbol type) => type.ToDisplayString(TypeFormat);

    public static string Of(ISymbol member)
    {
        var text = member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value
            ? FormattableString.Invariant($"{value.Name} = {value.ConstantValue},")
            : member.ToDisplayString(Format);
        return Obsolete(member) + (text[^1] is '}' or ',' ? text : text + ";");
    }

    public static string Of(INamedTypeSymbol type)
    {
        var bases = Bases(type);
        return Obsolete(type) + $"public {Kind(type)} {Name(type)}" + (bases.Length == 0 ? "" : " : " + bases) + Constraints(type);
    }

    private static string Kind(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => "enum",
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Delegate } => "delegate",
        { TypeKind: TypeKind.Struct } => (type.IsReadOnly ? "readonly " : "") + (type.IsRefLikeType ? "ref " : "") + (SynthesizedMembers.IsRecord(type) ? "record struct" : "struct"),
        _ => (type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (type.IsRecord ? "record" : "class"),
    };

    private static string Bases(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> interfaces = type.TypeKind == TypeKind.Enum ? [] : type.Interfaces.Where(item => !IsOfRecords(item, type) && item.DeclaredAccessibility == Accessibility.Public);
        var parent = type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } other } ? Name(other) : null;
        return string.Join(", ", interfaces.Select(Name).Order(StringComparer.Ordinal).Prepend(parent).Where(name => name is not null));
    }

    private static bool IsOfRecords(INamedTypeSymbol item, INamedTypeSymbol type) =>
        SynthesizedMembers.IsRecord(type) && item is { Name: "IEquatable", TypeArguments: [var only] } && SymbolEqualityComparer.Default.Equals(only, type);

    private static string Constraints(INamedTypeSymbol type)
    {
        var format = TypeFormat.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);
        return type.ToDisplayString(format)[Name(type).Length..];
    }

    private static string Obsolete(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)) ? "[Obsolete] " : "";
}
