using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>An object at the end of its references, and the context of the document it stands in.</summary>
internal readonly record struct Resolved(ReadingContext Context, JsonObject Node);
