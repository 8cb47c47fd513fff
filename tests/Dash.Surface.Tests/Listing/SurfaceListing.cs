using System.Text;
using Dash.Surface.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Dash.Surface.Tests.Listing;

/// <summary>The public surface of a package as one text in a stable order, so that a change of it is a difference that somebody reads.</summary>
internal static class SurfaceListing
{
    public static string Of(Package package, string framework)
    {
        var text = new StringBuilder($"// What {package.Name} offers on {framework}. A test writes this file and compares it.\n");
        foreach (var space in package.Types.GroupBy(type => type.ContainingNamespace.ToDisplayString()).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\nnamespace {space.Key}\n{{\n");
            text.AppendJoin('\n', space.Select(Type)).Append("}\n");
        }

        return text.ToString();
    }

    private static string Type(INamedTypeSymbol type)
    {
        if (type is { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } call })
        {
            return $"    public delegate {Signature.Name(call.ReturnType)} {Signature.Name(type)}({string.Join(", ", call.Parameters.Select(item => item.ToDisplayString()))});\n";
        }

        var members = Package.Members(type)
            .OrderBy(Rank)
            .ThenBy(member => type.TypeKind == TypeKind.Enum ? 0 : 1)
            .ThenBy(member => type.TypeKind == TypeKind.Enum ? "" : member.Name, StringComparer.Ordinal)
            .ThenBy(member => type.TypeKind == TypeKind.Enum ? "" : Signature.Of(member), StringComparer.Ordinal)
            .Select(member => $"        {Signature.Of(member)}\n");
        return $"    {Signature.Of(type)}\n    {{\n{string.Concat(members)}    }}\n";
    }

    private static int Rank(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IPropertySymbol => 2,
        IEventSymbol => 3,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => 5,
        _ => 4,
    };
}
