using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;

namespace Dash.Generator.Planning.Operations;

/// <summary>Finds the type of what arrives piece by piece: the data of an event, or a line.</summary>
internal sealed class StreamItems(TypePlanner types)
{
    private static readonly string[] EventFields = ["data", "event", "id", "retry", "comment"];

    /// <summary>Null when the document does not say more than that there are events.</summary>
    public TypeModel? OfEvent(MediaTypeContent content, string place)
    {
        var type = SchemaOf(content) is { } schema && DataOf(schema) is { } data ? types.Plan(data, new TypeSite(place + "Event", Direction.Response)) : null;
        return type is null || type.Kind == TypeKind.Any || type == TypeModels.String ? null : type;
    }

    public TypeModel OfLine(MediaTypeContent content, string place) => SchemaOf(content) is { } schema
        ? types.PlanElement(schema, new TypeSite(place + "Line", Direction.Response))
        : TypeModels.Any;

    public TypeModel OfSent(Schema item, string place) => types.PlanElement(item, new TypeSite(place, Direction.Request));

    /// <summary>The schema of what is sent line by line; null where the document gives none, or means the whole as a text.</summary>
    public static Schema? OfBody(MediaTypeContent content, SchemaGraph graph)
    {
        if (!MediaTypeKinds.IsLines(content.MediaType))
        {
            return null;
        }

        var whole = content.Schema is { } schema ? graph.Terminal(schema) : null;
        return content.ItemSchema ?? (whole is { Items: { } items } ? items : whole is null || whole.IsAny || SchemaFacts.IsType(whole, "string") ? null : content.Schema);
    }

    /// <summary>A schema of the whole stream is a list of its items.</summary>
    private Schema? SchemaOf(MediaTypeContent content) => content.ItemSchema
        ?? (content.Schema is { } schema && types.Graph.Terminal(schema) is { Items: { } items } ? items : content.Schema);

    /// <summary>The schema of an event may describe its fields, of which one is the data.</summary>
    private Schema? DataOf(Schema schema)
    {
        var properties = types.Graph.Terminal(schema).Properties;
        return properties.Any(static property => property.Name == "data") && properties.All(static property => EventFields.Contains(property.Name))
            ? properties.First(static property => property.Name == "data").Schema
            : schema;
    }
}
