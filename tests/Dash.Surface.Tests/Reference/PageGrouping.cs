using Dash.Surface.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Dash.Surface.Tests.Reference;

/// <summary>
/// Which page of the reference tells of a type. What one client alone deals with stands beside it; what several share has a page of its
/// own; everything else goes by namespace.
/// </summary>
internal static class PageGrouping
{
    public static IReadOnlyDictionary<INamedTypeSymbol, string> Of(Package package)
    {
        var types = package.Types.ToHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var clients = package.Types.Where(IsClient).ToList();
        var reached = clients.ToDictionary(client => client.Name, client => Reach(client, types), StringComparer.Ordinal);
        var pages = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        foreach (var type in package.Types)
        {
            var by = clients.Where(client => reached[client.Name].Contains(type)).ToList();
            pages[type] = IsClient(type) ? type.Name : by.Count switch
            {
                0 => type.ContainingNamespace.ToDisplayString(),
                1 => by[0].Name,
                _ => "Shared",
            };
        }

        return pages;
    }

    public static bool IsClient(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, ContainingType: null, IsSealed: false } && type.Name.EndsWith("Client", StringComparison.Ordinal);

    private static HashSet<INamedTypeSymbol> Reach(INamedTypeSymbol client, HashSet<INamedTypeSymbol> types)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>([client]);
        while (open.TryPop(out var type))
        {
            foreach (var other in Package.Members(type).SelectMany(Named).Select(name => name.OriginalDefinition))
            {
                if (types.Contains(other) && !IsClient(other) && seen.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        return seen;
    }

    private static IEnumerable<INamedTypeSymbol> Named(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType).SelectMany(Named),
        IPropertySymbol property => Named(property.Type),
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> Named(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Named).Prepend(named),
        IArrayTypeSymbol array => Named(array.ElementType),
        _ => [],
    };
}
