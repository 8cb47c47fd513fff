using Dash.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dash.Architecture.Tests;

/// <summary>
/// Data goes one way through the generator: Reading makes a Document, Planning turns it into a Model, Emitting writes the Model.
/// The table is held with the compiler's own symbols, so an alias or an inferred type cannot slip through.
/// </summary>
public sealed class GeneratorRoomTests
{
    private const string Root = "Dash.Generator";

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Reading"] = ["Support", "Document", "Diagnostics"],
        ["Planning"] = ["Support", "Document", "Model", "Diagnostics"],
        ["Emitting"] = ["Support", "Model"],
        ["Document"] = ["Support"],
        ["Model"] = ["Support"],
        ["Diagnostics"] = ["Support", "Document"],
        ["Support"] = [],
    };

    [Fact]
    public void ARoomSeesOnlyTheRoomsThatTheTableAllows()
    {
        var compilation = Compile();
        var offenders =
            from tree in compilation.SyntaxTrees
            let room = RoomOf(tree.FilePath)
            where room.Length > 0
            let semantics = compilation.GetSemanticModel(tree)
            from node in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
            from seen in RoomsSeen(semantics, node)
            where seen != room && !Allowed[room].Contains(seen)
            select $"{tree.FilePath}: {room} sees {seen} through '{node.ToString().Split('\n')[0]}'";

        Assert.Empty(offenders.Distinct(StringComparer.Ordinal).Take(20));
    }

    [Fact]
    public void EveryRoomHasARowInTheTable()
    {
        var rooms = Directory.EnumerateDirectories(Repository.PathTo("generator", Root)).Select(Path.GetFileName).Except(["build", "bin", "obj"]);
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> RoomsSeen(SemanticModel semantics, ExpressionSyntax node)
    {
        var symbol = semantics.GetSymbolInfo(node).Symbol;
        return new[] { symbol, semantics.GetTypeInfo(node).Type }
            .Select(seen => (seen as INamespaceSymbol ?? seen?.ContainingNamespace)?.ToDisplayString() ?? "")
            .Where(name => name.StartsWith(Root + ".", StringComparison.Ordinal))
            .Select(name => name[(Root.Length + 1)..].Split('.')[0])
            .Where(Allowed.ContainsKey);
    }

    private static string RoomOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length > 3 ? parts[2] : "";
    }

    private static CSharpCompilation Compile()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            Root,
            SourceTree.Files.Where(file => file.Path.StartsWith($"generator/{Root}/", StringComparison.Ordinal)).Select(file => file.Tree),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
