using System;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>What the readers of one document share. A reference into another document goes on with that document's context.</summary>
internal sealed class ReadingContext
{
    private SchemaResources? _resources;

    public ReadingContext(string path, JsonObject root, string version, ProblemLog problems, DocumentFiles files)
    {
        Path = path;
        Root = root;
        Version = version;
        Problems = problems;
        HasAddresses = root["$self"] is JsonString;
        Values = new ValueReader(problems);
        Named = new NamedTargets(this, files);
        References = new ReferenceResolver(this, files);
        Schemas = new SchemaReader(this);
        Contents = new ContentReader(this);
        Encodings = new EncodingReader(this);
        Parameters = new ParameterReader(this);
        Bodies = new RequestBodyReader(this);
        Headers = new HeaderReader(this);
        Responses = new ResponseReader(this);
        Security = new SecurityReader(this);
    }

    public string Path { get; }

    public JsonObject Root { get; }

    public string Version { get; }

    /// <summary>3.0 has its own dialect of schemas; 3.1 and later use JSON Schema 2020-12.</summary>
    public bool IsVersion30 => Version.StartsWith("3.0", StringComparison.Ordinal);

    public ProblemLog Problems { get; }

    public ValueReader Values { get; }

    /// <summary>The document has an address, or a schema in it has; references are relative to these then.</summary>
    public bool HasAddresses { get; set; }

    /// <summary>Made when a reference asks for it.</summary>
    public SchemaResources Resources => _resources ??= new SchemaResources(Root);

    public NamedTargets Named { get; }

    public ReferenceResolver References { get; }

    public SchemaReader Schemas { get; }

    public ContentReader Contents { get; }

    public EncodingReader Encodings { get; }

    public ParameterReader Parameters { get; }

    public RequestBodyReader Bodies { get; }

    public HeaderReader Headers { get; }

    public ResponseReader Responses { get; }

    public SecurityReader Security { get; }
}
