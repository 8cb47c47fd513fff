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

        return schema.Format == "int32" ? TypeModels.Int32 : TypeModels.Int64;
    }
}
