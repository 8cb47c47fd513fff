using System.Text;
using System.Xml.Linq;
using Dash.Surface.Tests.Listing;
using Dash.Surface.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Dash.Surface.Tests.Reference;

/// <summary>One type as Markdown: clients with a section for each call, everything else with a table of its members.</summary>
internal sealed class TypeText(DocumentationText words)
{
    public string Of(INamedTypeSymbol type)
    {
        var text = new StringBuilder($"## {Signature.Name(type).Replace("<", "\\<", StringComparison.Ordinal)}\n\n`{Signature.Of(type)}`\n");
        var documentation = Package.Documentation(type);
        Append(text, documentation?.Element("summary"), documentation?.Element("remarks"), documentation?.Element("example"));
        var members = Package.Members(type).OrderBy(member => type.TypeKind == TypeKind.Enum ? "" : member.Name, StringComparer.Ordinal).ToList();
        var calls = PageGrouping.IsClient(type) ? members.OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary).ToList<ISymbol>() : [];
        AppendTable(text, members.Except(calls, SymbolEqualityComparer.Default).OfType<ISymbol>());
        foreach (var call in calls)
        {
            AppendCall(text, (IMethodSymbol)call);
        }

        return text.ToString();
    }

    private void AppendTable(StringBuilder text, IEnumerable<ISymbol> members)
    {
        var rows = members.Select(member => $"| `{Row(member)}` | {words.Line(Package.Documentation(member)?.Element("summary"))} |\n").ToList();
        if (rows.Count > 0)
        {
            text.Append("\n| member | |\n|---|---|\n").AppendJoin("", rows);
        }
    }

    private void AppendCall(StringBuilder text, IMethodSymbol call)
    {
        var documentation = Package.Documentation(call);
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n### {call.ContainingType.Name}.{call.Name}\n\n```csharp\n{Signature.Of(call)}\n```\n");
        Append(text, documentation?.Element("summary"), documentation?.Element("remarks"));
        var points = (documentation?.Elements("param") ?? [])
            .Where(parameter => parameter.Attribute("name")?.Value != "cancellationToken")
            .Select(parameter => $"* `{parameter.Attribute("name")?.Value}`: {words.Line(parameter)}\n")
            .Concat((documentation?.Elements("returns") ?? []).Select(returns => $"* Returns: {words.Line(returns)}\n"))
            .Concat((documentation?.Elements("exception") ?? []).Select(Thrown))
            .ToList();
        if (points.Count > 0)
        {
            text.Append('\n').AppendJoin("", points);
        }
    }

    private string Thrown(XElement exception) => $"* Throws `{DocumentationId.ShortName(exception.Attribute("cref")!.Value)}`: {words.Line(exception)}\n";

    private void Append(StringBuilder text, params XElement?[] elements)
    {
        foreach (var paragraph in elements.SelectMany(words.Paragraphs))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n{paragraph}\n");
        }
    }

    private static string Row(ISymbol member)
    {
        var text = Signature.Of(member).TrimEnd(';', ',');
        var plain = text.StartsWith("public ", StringComparison.Ordinal) ? text["public ".Length..] : text;
        return plain.Replace(" { get; init; }", "", StringComparison.Ordinal).Replace(" { get; }", "", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
    }
}
