using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>An array whose positions have types of their own becomes a record.</summary>
internal sealed class TupleType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types) =>
        SchemaFacts.IsTuple(schema) ? types.Models.Records.Reference(schema, site) : null;
}
