using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Types;

/// <summary>An object with members becomes a record.</summary>
internal sealed class ObjectType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types) =>
        types.Shapes.IsRecord(schema) ? types.Models.Records.Reference(schema, site) : null;
}
