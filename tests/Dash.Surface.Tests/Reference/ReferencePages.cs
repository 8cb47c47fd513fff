using System.Text;
using Dash.Surface.Tests.Listing;
using Dash.Surface.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Dash.Surface.Tests.Reference;

/// <summary>The API reference: a page for each client with what it deals with, a page for each namespace, and a table of all.</summary>
internal sealed class ReferencePages
{
    private readonly Dictionary<string, (Package Package, List<INamedTypeSymbol> Types)> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    public ReferencePages(IReadOnlyList<Package> packages)
    {
        foreach (var package in packages)
        {
            foreach (var (type, name) in PageGrouping.Of(package))
            {
                var page = $"{package.Name}/{name}.md";
                _pages.TryAdd(page, (package, []));
                _pages[page].Types.Add(type);
                _links[type.GetDocumentationCommentId()!] = $"{page}#{Anchor(type)}";
            }
        }
    }

    /// <summary>All pages by their path below docs/api.</summary>
    public IReadOnlyDictionary<string, string> Texts()
    {
        var texts = _pages.ToDictionary(page => page.Key, page => Page(page.Key, page.Value.Types), StringComparer.Ordinal);
        texts["README.md"] = Index();
        return texts;
    }

    private string Page(string path, List<INamedTypeSymbol> types)
    {
        var words = new DocumentationText(id => Link(id, path));
        var text = new TypeText(words);
        var sorted = types.OrderBy(type => PageGrouping.IsClient(type) ? 0 : 1).ThenBy(Signature.Name, StringComparer.Ordinal).ToList();
        var contents = sorted.Count < 2 ? "" : "\n" + string.Concat(sorted.Select(type => $"* [`{Signature.Name(type)}`](#{Anchor(type)})\n"));
        return $"# {Path.GetFileNameWithoutExtension(path)}\n\n[All pages](../README.md)\n{contents}\n" + string.Join("\n", sorted.Select(text.Of));
    }

    private string Index()
    {
        var words = new DocumentationText(id => Link(id, "README.md"));
        var text = new StringBuilder("# API reference\n\nMade from the XML comments of the packages by a test, which also keeps it true. The same surface as C#: ");
        text.AppendJoin(", ", _pages.Values.Select(page => page.Package.Name).Distinct(StringComparer.Ordinal).Select(name => $"[{name}]({name}.net10.0.verified.cs)")).Append(".\n");
        foreach (var package in _pages.GroupBy(page => page.Value.Package.Name, StringComparer.Ordinal))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {package.Key}\n\n| page | |\n|---|---|\n");
            foreach (var (path, (_, types)) in package.OrderBy(page => page.Key, StringComparer.Ordinal))
            {
                var client = types.Find(PageGrouping.IsClient);
                var about = client is null ? $"{types.Count} types" : words.Line(Package.Documentation(client)?.Element("summary"));
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{Path.GetFileNameWithoutExtension(path)}]({path}) | {about} |\n");
            }
        }

        return text.ToString();
    }

    private string? Link(string id, string from)
    {
        var target = DocumentationId.Candidates(id).Select(_links.GetValueOrDefault).FirstOrDefault(link => link is not null);
        return target is null ? null
            : target.StartsWith(from + "#", StringComparison.Ordinal) ? target[from.Length..]
            : from.Contains('/', StringComparison.Ordinal) ? "../" + target : target;
    }

    private static string Anchor(INamedTypeSymbol type) =>
        string.Concat(Signature.Name(type).ToLowerInvariant().Replace(' ', '-').Where(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_'));
}
