using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>Text, or what the format says the text holds.</summary>
internal sealed class StringType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        if (!SchemaFacts.IsType(schema, "string"))
        {
            return null;
        }

        return schema.Format switch
        {
            "date-time" => TypeModels.DateTimeOffset,
            "date" => TypeModels.DateOnly,
            "time" => TypeModels.TimeOnly,
            "duration" => TypeModels.Duration,
            "uuid" => TypeModels.Guid,
            "uri" or "url" => TypeModels.Uri,
            "byte" or "base64" => TypeModels.Bytes,
            "base64url" => TypeModels.Base64Url,
            _ => schema.ContentEncoding switch
            {
                "base64" => TypeModels.Bytes,
                "base64url" => TypeModels.Base64Url,
                _ => TypeModels.String,
            },
        };
    }
}
