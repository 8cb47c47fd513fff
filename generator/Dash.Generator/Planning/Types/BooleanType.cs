using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>true or false.</summary>
internal sealed class BooleanType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types) =>
        SchemaFacts.IsType(schema, "boolean") || EnumWire.IsBoolean(schema) ? TypeModels.Boolean : null;
}
