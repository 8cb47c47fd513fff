using Dash.Generator.Document;

namespace Dash.SpecDiff.Schemas;

/// <summary>A member of an object as all parts of its schema together describe it.</summary>
/// <param name="Name">On the wire.</param>
/// <param name="Schema">What describes it; several descriptions are one schema with all of them.</param>
/// <param name="Owner">The part that declares it, which says in which file.</param>
/// <param name="Position">Where the name stands.</param>
internal sealed record ViewMember(string Name, Schema Schema, Schema Owner, SourcePosition Position);
