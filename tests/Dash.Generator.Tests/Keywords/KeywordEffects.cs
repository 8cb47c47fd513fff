using System.Text.Json.Nodes;
using Dash.Generator.Reading;
using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Keywords;

/// <summary>Finds out what a keyword does by taking it away: from every golden document that has it, one keyword of one kind of object at a time.</summary>
internal sealed class KeywordEffects
{
    private readonly IReadOnlyList<GoldenDocument> _documents;

    public KeywordEffects(string goldenFolder) =>
        // Lone surrogates cannot be copied as a tree.
        _documents = [.. Directory.GetDirectories(goldenFolder).Order(StringComparer.Ordinal).Where(static folder => Path.GetFileName(folder) != "hostile" && Directory.GetFiles(folder, "*.openapi.json").Length == 1)
            .Select(static folder => new GoldenDocument(Directory.GetFiles(folder, "*.openapi.json").Single()))];

    public IEnumerable<KeywordEffect> All() =>
        from table in typeof(global::Dash.Generator.Reading.Keywords).GetFields().Select(static field => field.GetValue(null)).OfType<KeywordTable>()
        from role in table.Roles.OrderBy(static role => role.Value).ThenBy(static role => role.Key, StringComparer.Ordinal)
        select Of(table.Owner, role.Key, role.Value);

    private KeywordEffect Of(string kind, string keyword, KeywordRole role)
    {
        string? seen = null;
        foreach (var document in _documents)
        {
            var without = document.Tree.DeepClone();
            var sites = KeywordGrammar.Objects(without).Where(site => site.Kind == kind && site.Node.ContainsKey(keyword)).ToList();
            if (sites.Count == 0)
            {
                continue;
            }

            sites.ForEach(site => site.Node.Remove(keyword));
            seen ??= document.Name;
            var (files, diagnostics) = document.Difference(without);
            if (files || diagnostics.Count > 0)
            {
                return new KeywordEffect(kind, keyword, role, document.Name, files, diagnostics);
            }
        }

        return new KeywordEffect(kind, keyword, role, seen, false, []);
    }

    private sealed class GoldenDocument(string path)
    {
        private GeneratedCode? _code;

        public string Name { get; } = Path.GetFileName(Path.GetDirectoryName(path))!;

        public JsonNode Tree { get; } = JsonNode.Parse(File.ReadAllText(path))!;

        /// <summary>Whether files differ from those of the whole document, and what is no longer reported.</summary>
        public (bool Files, IReadOnlyList<string> Diagnostics) Difference(JsonNode without)
        {
            _code ??= Generate(Tree);
            var other = Generate(without);
            return (_code.DifferenceTo(other).Count > 0, [.. Ids(_code).Except(Ids(other))]);
        }

        private static IEnumerable<string> Ids(GeneratedCode code) =>
            code.Diagnostics.Select(static text => text.Split(": ")[1].Split(' ')[^1]).GroupBy(static id => id).Select(static group => $"{group.Key} x {group.Count()}");

        private GeneratedCode Generate(JsonNode document) =>
            GeneratorHarness.ToCode(new GeneratorSession(new SpecFile(path, document.ToJsonString()) { Namespace = "Sample", Client = "SampleClient", Validation = "true" }).Run());
    }
}
