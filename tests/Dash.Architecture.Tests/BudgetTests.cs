using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace Dash.Architecture.Tests;

/// <summary>The budgets of docs/architecture.md: what a reader has to hold in mind at once.</summary>
public sealed class BudgetTests(ITestOutputHelper output)
{
    private const int LongestFile = 400;
    private const int LongestMethod = 60;
    private const int MostParameters = 5;

    [Fact]
    public void FilesAreShort()
    {
        var lengths = SourceTree.Files.Select(file => file.Lines).Order().ToList();
        var (median, ninth) = (lengths[lengths.Count / 2], lengths[lengths.Count * 9 / 10]);
        output.WriteLine($"{lengths.Count} files, {lengths.Sum()} lines: median {median}, nine in ten at most {ninth}, longest {lengths[^1]}");

        Assert.Empty(SourceTree.Files.Where(file => file.Lines > LongestFile).Select(file => $"{file.Path}: {file.Lines} lines"));
        Assert.InRange(median, 1, 60);
        Assert.InRange(ninth, 1, 200);
    }

    [Fact]
    public void MethodsAreShort()
    {
        var methods = SourceTree.Methods().OrderBy(method => method.Lines).ToList();
        var ninth = methods[methods.Count * 9 / 10].Lines;
        output.WriteLine($"{methods.Count} methods: median {methods[methods.Count / 2].Lines}, nine in ten at most {ninth}, longest {methods[^1].Lines}");

        Assert.Empty(methods.Where(method => method.Lines > LongestMethod).Select(method => $"{method.File.Path}: {method.Lines} lines in {method.Method.ToString().Split('\n')[0]}"));
        Assert.InRange(ninth, 1, 30);
    }

    [Fact]
    public void MethodsTakeFewParameters()
    {
        var offenders =
            from file in SourceTree.Product
            from list in file.Root.DescendantNodes().OfType<ParameterListSyntax>()
            where list.Parameters.Count > MostParameters && list.Parent is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax
            let method = list.Parent as MethodDeclarationSyntax
            where list.Parameters.Count > MostParameters && !IsToolMethod(method)
            select $"{file.Path}: {list.Parent} takes {list.Parameters.Count} parameters";

        Assert.Empty(offenders);
    }

    [Fact]
    public void AFileHoldsOnePublicTypeOfItsOwnName()
    {
        var offenders =
            from file in SourceTree.Product
            let types = file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                .Where(type => type.Parent is BaseNamespaceDeclarationSyntax && type.Modifiers.Any(SyntaxKind.PublicKeyword))
                .Select(type => type.Identifier.Text).Distinct(StringComparer.Ordinal).ToList()
            where types.Count > 1 || (types.Count == 1 && types[0] != file.Name.Split('.', '{')[0])
            select $"{file.Path}: {string.Join(", ", types)}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void TypesAreSealedOrMadeForInheritance()
    {
        string[] baseClasses = [.. SourceTree.Files.SelectMany(file => file.Root.DescendantNodes().OfType<BaseTypeSyntax>())
            .Select(type => type.Type is GenericNameSyntax generic ? generic.Identifier.Text : type.Type.ToString().Split('.')[^1])];

        var offenders =
            from file in SourceTree.Files
            from type in file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
            where type is ClassDeclarationSyntax or RecordDeclarationSyntax { RawKind: (int)SyntaxKind.RecordDeclaration }
            where !type.Modifiers.Any(SyntaxKind.SealedKeyword) && !type.Modifiers.Any(SyntaxKind.StaticKeyword) && !type.Modifiers.Any(SyntaxKind.AbstractKeyword)
            where !baseClasses.Contains(type.Identifier.Text) && !HasVirtualMembers(type) && !IsPartialOfAnother(type) && !IsBenchmark(type)
            select $"{file.Path}: {type.Identifier.Text}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void NothingIsLeftUnfinished()
    {
        // Spelled in two halves so that this file does not find itself.
        string[] markers = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception", "#reg" + "ion"];
        var offenders =
            from file in SourceTree.Files
            let text = file.Tree.ToString()
            from marker in markers
            where text.Contains(marker, StringComparison.Ordinal)
            select $"{file.Path}: {marker}";

        Assert.Empty(offenders);
    }

    // The parameters of a tool are its published schema, not a call that somebody writes.
    private static bool IsToolMethod(MethodDeclarationSyntax? method) =>
        method?.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "McpServerTool") == true;

    private static bool HasVirtualMembers(TypeDeclarationSyntax type) => type.Members.Any(member => member.Modifiers.Any(SyntaxKind.VirtualKeyword));

    // BenchmarkDotNet derives the class that it measures.
    private static bool IsBenchmark(TypeDeclarationSyntax type) =>
        type.Members.SelectMany(member => member.AttributeLists).SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "Benchmark");

    // The other part of the type is generated and decides about sealing.
    private static bool IsPartialOfAnother(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);
}
