namespace Dash.Generator.Document;

/// <summary>A keyword that changes what a schema means and that the generator does not know how to honour; planning reports it where the schema is used.</summary>
internal sealed class UnsupportedKeyword
{
    public required string Name { get; init; }

    public required SourcePosition Position { get; init; }
}
