using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Surface.Tests.Reading;

/// <summary>One of the libraries that developers install, as a compiler that references it sees it.</summary>
internal sealed record Package(string Name, IAssemblySymbol Assembly)
{
    public static IReadOnlyList<Package> All { get; } = Read("Dash.Runtime", "Dash.Sdk", "CodivUpload.Sdk", "PostEverywhere.Sdk", "Wonda.Sdk", "Dash.Sandbox");

    public static Package Of(string name) => All.Single(package => package.Name == name);

    /// <summary>The public types, those inside of others too, by full name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; } =
        [.. Within(Assembly.GlobalNamespace).Where(IsPublic).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];

    /// <summary>What others may call or override, without what the compiler makes up for records.</summary>
    public static IEnumerable<ISymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => IsSeen(member, type) && !SynthesizedMembers.IsOne(member) && IsOwnEntry(member));

    public static XElement? Documentation(ISymbol symbol) =>
        symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml, LoadOptions.PreserveWhitespace) : null;

    private static bool IsSeen(ISymbol member, INamedTypeSymbol type) => member.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Protected or Accessibility.ProtectedOrInternal => !type.IsSealed && !type.IsStatic,
        _ => false,
    };

    // Accessors are told of with their property; types inside of others stand in the list of types.
    private static bool IsOwnEntry(ISymbol member) =>
        member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null }
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true }
        && !(member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } && member.ContainingType.TypeKind is TypeKind.Struct or TypeKind.Enum);

    private static IEnumerable<INamedTypeSymbol> Within(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol space => Within(space),
        INamedTypeSymbol type => Within(type).Prepend(type),
        _ => [],
    });

    private static bool IsPublic(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsPublic(type.ContainingType));

    private static List<Package> Read(params string[] names)
    {
        var folder = AppContext.BaseDirectory;
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !names.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path));
        var own = names.Select(name => MetadataReference.CreateFromFile(
            Path.Combine(folder, name + ".dll"), documentation: new XmlComments(Path.Combine(folder, name + ".xml")))).ToList();
        var compilation = CSharpCompilation.Create("Reader", [], [.. framework, .. own]);
        return names.Zip(own, (name, reference) => new Package(name, (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!)).ToList();
    }
}
