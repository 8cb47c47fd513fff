using Dash.Generator.Document;
using Dash.Generator.Reading;

namespace Dash.SpecDiff.Specs;

/// <summary>One side of a comparison: a document, the files it refers to, and where everything stands.</summary>
internal sealed class Spec
{
    private readonly DocumentSet _documents;
    private readonly Dictionary<Schema, (ApiDocument Document, JsonNode Node)> _origins = [];
    private readonly Dictionary<Schema, int> _numbers = [];
    private readonly Dictionary<Schema, string> _names = [];
    private NodeIndex? _nodes;

    public Spec(DocumentSet documents)
    {
        _documents = documents;
        Document = documents.Documents[0];
        foreach (var document in documents.Documents)
        {
            foreach (var (node, schema) in document.SchemasByNode)
            {
                _origins.TryAdd(schema, (document, node));
            }

            foreach (var component in document.Schemas)
            {
                _names.TryAdd(component.Schema, component.Name);
            }
        }
    }

    /// <summary>The document that was named; the others are there because it refers to them.</summary>
    public ApiDocument Document { get; }

    public DocumentSet Documents => _documents;

    public NodeIndex Nodes => _nodes ??= new NodeIndex(Document.Root);

    public Schema? Find(SchemaReference reference) => _documents.Find(reference);

    /// <summary>The name below <c>components/schemas</c>, or null.</summary>
    public string? NameOf(Schema schema) => _names.GetValueOrDefault(schema);

    /// <summary>What a discriminator's mapping names: a component by its bare name or by its reference; null when there is none.</summary>
    public Schema? FindTarget(string mapping)
    {
        var name = mapping[(mapping.LastIndexOf('/') + 1)..];
        return _documents.Documents.SelectMany(static document => document.Schemas).FirstOrDefault(component => component.Name == name)?.Schema;
    }

    /// <summary>The same number for the same schema, for keys.</summary>
    public int NumberOf(Schema schema)
    {
        if (!_numbers.TryGetValue(schema, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(schema, number);
        }

        return number;
    }

    /// <summary>Remembers a schema that was put together from others, so that it has a place.</summary>
    public void Adopt(Schema made, Schema origin)
    {
        if (_origins.TryGetValue(origin, out var known))
        {
            _origins.TryAdd(made, known);
        }
    }

    /// <summary>The text of a schema; null for one that nobody wrote.</summary>
    public JsonObject? NodeOf(Schema schema) => _origins.TryGetValue(schema, out var origin) ? origin.Node as JsonObject : null;

    public Place At(SourcePosition position) => At(Document, position);

    public Place At(Schema schema) => At(schema, schema.Position);

    /// <summary>A place in the file that the schema stands in.</summary>
    public Place At(Schema schema, SourcePosition position) => At(_origins.TryGetValue(schema, out var origin) ? origin.Document : Document, position);

    private static Place At(ApiDocument document, SourcePosition position) => new(FileNames.Normalize(document.Path), position.Line + 1, position.Column + 1);
}
