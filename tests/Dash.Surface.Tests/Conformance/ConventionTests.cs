using System.Collections.Immutable;
using Dash.Surface.Tests.Reading;
using Dash.Surface.Tests.Reference;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Dash.Surface.Tests.Conformance;

/// <summary>What holds for everything public in all packages, generated or written by hand.</summary>
public sealed class ConventionTests(ITestOutputHelper output)
{
    private static readonly string[] MutableCollections = ["List", "IList", "ICollection", "Dictionary", "IDictionary", "HashSet", "ISet", "Stack", "Queue", "Collection", "ConcurrentDictionary"];

    private static readonly string[] GenericWords =
    [
        "Data", "Item", "Items", "Object", "Result", "Results", "Response", "Request", "Helper", "Helpers", "Util", "Utils", "Utility", "Manager", "Info",
        "Body", "Inner", "Common", "Base", "Impl", "Misc", "Payload", "Thing", "Value", "Values", "Model", "Entity", "Wrapper", "Container", "Processor", "Handler",
    ];

    private static readonly string[] Articles = ["The ", "A ", "An ", "Its ", "Whether "];

    private static IReadOnlyList<INamedTypeSymbol> Types { get; } = [.. Package.All.SelectMany(package => package.Types)];

    private static IReadOnlyList<IMethodSymbol> Methods { get; } = [.. Types.SelectMany(Package.Members).OfType<IMethodSymbol>()];

    private static IEnumerable<IMethodSymbol> Calls => Methods.Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal));

    [Fact]
    public void ClassesAreSealedStaticOrMadeForInheritance() =>
        new Convention("Classes are sealed, static, abstract, mockable or inherited from", "Seal the class; or, if others are to derive from it, give it virtual members and a protected constructor.")
            .Check(output, Types.Where(type => type.TypeKind == TypeKind.Class), type =>
                type.IsSealed || type.IsStatic || type.IsAbstract || CanBeMocked(type) || Types.Any(other => SymbolEqualityComparer.Default.Equals(other.BaseType?.OriginalDefinition, type)));

    [Fact]
    public void ClientsCanBeMocked()
    {
        var clients = Types.Where(PageGrouping.IsClient).ToList();
        new Convention("Clients have a protected constructor without parameters", "Add it, for mocks that override what they need.")
            .Check(output, clients, CanBeMocked);
        new Convention("Calls and properties of clients are virtual", "Make the member virtual.")
            .Check(output, clients.SelectMany(Package.Members).Where(member => !member.IsStatic && member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false }), member => member.IsVirtual);
    }

    [Fact]
    public void CancellationComesLastAndMayBeLeftOut() =>
        new Convention("Everything asynchronous can be cancelled", "Let the last parameter be CancellationToken cancellationToken = default.")
            .Check(output, Calls.Where(method => method.Name != "DisposeAsync" && !method.IsOverride), method => method.Parameters.LastOrDefault() is { Name: "cancellationToken", Type.Name: nameof(CancellationToken) } last && (last.HasExplicitDefaultValue || IsForGeneratedCode(method)));

    [Fact]
    public void WhatIsAsynchronousSaysSo() =>
        new Convention("Methods that return tasks end in Async", "Rename the method.")
            .Check(output, Methods.Where(method => method.MethodKind == MethodKind.Ordinary && method.ReturnType.Name is "Task" or "ValueTask"), method => method.Name.EndsWith("Async", StringComparison.Ordinal) || method.IsOverride);

    [Fact]
    public void NothingPublicIsWithoutWords()
    {
        new Convention("Types say what they are for", "Add a summary.").Check(output, Types, type => Has(type, "summary"));
        new Convention("Members say what they mean", "Add a summary.").Check(output, Types.SelectMany(Package.Members).Where(IsWritten), member => Has(member, "summary"));
        new Convention("Methods tell of their results", "Add returns: what comes back, and when it is null.")
            .Check(output, Methods.Where(method => method.MethodKind == MethodKind.Ordinary && !method.ReturnsVoid && method.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 } && IsWritten(method)), method => Has(method, "returns"));
        new Convention("Parameters are told of", "Add a param: what it means, its unit, what null means.")
            .Check(output, Methods.Where(method => method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor && IsWritten(method)).SelectMany(method => method.Parameters), parameter => HasParameter(parameter));
    }

    [Fact]
    public void SummariesSayMoreThanTheName() =>
        new Convention("A summary is more than the name again", "Say what it means, when it is set, in which unit.")
            .Check(output, Types.SelectMany(Package.Members).Where(member => member is IPropertySymbol), member => Letters(WithoutArticle(Text(member))) != Letters(member.Name));

    [Fact]
    public void NobodyCanChangeACollectionThatSomebodyElseHolds() =>
        new Convention("Collections are read-only", "Use IReadOnlyList, IReadOnlyDictionary or IReadOnlyCollection.")
            .Check(output, Types.SelectMany(Package.Members), member => Shown(member).SelectMany(Parts).All(type => !MutableCollections.Contains(type.Name) || !InCollections(type)));

    [Fact]
    public void NoTypeHasAWordForAName() =>
        new Convention("Types have names of their own", "Say which one it is: not Result but PostResult.")
            .Check(output, Types, type => !GenericWords.Contains(type.Name) || type.ContainingType is not null);

    private static bool CanBeMocked(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(constructor => constructor is { DeclaredAccessibility: Accessibility.Protected, Parameters.Length: 0 });

    // Only generated clients call it, and they always have a token to pass on.
    private static bool IsForGeneratedCode(IMethodSymbol method) => method.ContainingType.Name == "ApiTransport";

    private static bool IsWritten(ISymbol member) =>
        !member.IsOverride && member.ContainingType.TypeKind != TypeKind.Delegate && !Implements(member)
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 };

    // The interface has said it.
    private static bool Implements(ISymbol member) => member.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(member.Name))
        .Any(other => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(other), member));

    private static bool Has(ISymbol symbol, string element) =>
        Package.Documentation(symbol) is { } words && (words.Element("inheritdoc") is not null || words.Element(element) is { } found && found.Nodes().Any());

    private static bool HasParameter(IParameterSymbol parameter) => Package.Documentation(parameter.ContainingSymbol) is { } words
        && (words.Element("inheritdoc") is not null || words.Elements("param").Any(element => element.Attribute("name")?.Value == parameter.Name && element.Nodes().Any())
            || IsPositional(parameter));

    // The parameters of a positional record are documented on the type.
    private static bool IsPositional(IParameterSymbol parameter) =>
        Package.Documentation(parameter.ContainingType)?.Elements("param").Any(element => element.Attribute("name")?.Value == parameter.Name) == true;

    private static string Text(ISymbol member) => Package.Documentation(member)?.Element("summary")?.Value ?? "";

    private static string WithoutArticle(string text) =>
        Articles.FirstOrDefault(article => text.TrimStart().StartsWith(article, StringComparison.OrdinalIgnoreCase)) is { } article ? text.TrimStart()[article.Length..] : text;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool InCollections(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true;

    private static IEnumerable<ITypeSymbol> Shown(ISymbol member) => member switch
    {
        IPropertySymbol property => [property.Type],
        IFieldSymbol field => [field.Type],
        IMethodSymbol method => [method.ReturnType],
        _ => ImmutableArray<ITypeSymbol>.Empty,
    };

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) =>
        type is INamedTypeSymbol named ? named.TypeArguments.SelectMany(Parts).Prepend(type) : [type];
}
