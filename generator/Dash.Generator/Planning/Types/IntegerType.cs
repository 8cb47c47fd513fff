using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>Whole numbers: 64 bits unless the format asks for fewer.</summary>
internal sealed class IntegerType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (!SchemaFacts.IsType(schema, "integer"))
        {
            return null;
        }

        return schema.Format switch
        {
            "int32" or "int16" or "int8" or "uint16" or "uint8" => TypeModels.Int32,
            "uint64" => TypeModels.UInt64,
            "decimal" => TypeModels.Decimal,
            _ => TypeModels.Int64,
        };
    }
}
