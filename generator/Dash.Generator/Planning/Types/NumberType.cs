using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>Numbers with a fraction: double unless the format asks for another.</summary>
internal sealed class NumberType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (!SchemaFacts.IsType(schema, "number"))
        {
            return null;
        }

        return schema.Format switch
        {
            "float" => TypeModels.Single,
            "decimal" => TypeModels.Decimal,
            _ => TypeModels.Double,
        };
    }
}
