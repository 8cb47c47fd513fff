using System.Text.Json;
using Dash.Surface.Tests.Reading;
using Dash.Surface.Tests.Reference;
using Dash.Testing;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Dash.Surface.Tests.Conformance;

/// <summary>Whoever has a DashClient finds every operation of the documents below it.</summary>
public sealed class ReachTests(ITestOutputHelper output)
{
    private static readonly string[] Verbs = ["get", "put", "post", "delete", "patch"];

    [Fact]
    public void EveryOperationOfTheSpecIsBelowDashClient()
    {
        var routes = Calls().Select(Route).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var operations = Operations().ToList();
        output.WriteLine($"{operations.Count} operations, {Calls().Count()} calls below DashClient");

        Assert.NotEmpty(operations);
        Assert.True(
            operations.TrueForAll(routes.Contains),
            $"These operations of spec/ cannot be called from DashClient. Give it a property for the client that has them:\n  {string.Join("\n  ", operations.Where(route => !routes.Contains(route)))}");
    }

    [Fact]
    public void EveryRouteThatACallNamesStandsInTheSpec() =>
        Assert.Empty(Calls().Select(Route).OfType<string>().Except(Operations()).Select(route => $"{route} is named by a call and is no operation of spec/: regenerate."));

    private static IEnumerable<IMethodSymbol> Calls()
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>([Package.Of("Dash.Sdk").Types.Single(type => type.Name == "DashClient")]);
        while (open.TryPop(out var client))
        {
            if (seen.Add(client))
            {
                foreach (var property in client.GetMembers().OfType<IPropertySymbol>().Where(property => property.DeclaredAccessibility == Accessibility.Public))
                {
                    if (property.Type is INamedTypeSymbol type && PageGrouping.IsClient(type))
                    {
                        open.Push(type);
                    }
                }
            }
        }

        return seen.SelectMany(Package.Members).OfType<IMethodSymbol>();
    }

    // Generated calls name their route in the remarks: <c>GET /api/self</c>.
    private static string? Route(IMethodSymbol call) => Package.Documentation(call)?.Element("remarks")?.Descendants("c")
        .Select(code => code.Value).FirstOrDefault(text => text.Split(' ') is [var verb, ['/', ..]] && Verbs.Contains(verb, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Operations() =>
        from name in new[] { "scheduler", "library", "pinterest", "auth" }
        let document = JsonElement.Parse(File.ReadAllText(Repository.PathTo("spec", $"{name}.openapi.json")))
        from path in document.GetProperty("paths").EnumerateObject()
        from verb in path.Value.EnumerateObject()
        where Verbs.Contains(verb.Name)
        select $"{verb.Name.ToUpperInvariant()} {path.Name}";
}
