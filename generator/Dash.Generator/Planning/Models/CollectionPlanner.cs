using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Planning.Validation;

namespace Dash.Generator.Planning.Models;

/// <summary>Gives lists and maps with a type of their own their content.</summary>
internal sealed class CollectionPlanner(TypePlanner types, ValidatorPlanner validators)
{
    public CollectionModel Plan(PlannedRecord planned)
    {
        var content = SchemaFacts.IsList(planned.Schema)
            ? ArrayType.Content(planned.Schema, planned.Site, types)
            : MapType.Content(planned.Schema, planned.Site, types);
        return new CollectionModel
        {
            Type = planned.Type,
            Documentation = Documentation.OfType(planned.Schema.Description ?? planned.Schema.Title, planned.Type.Name, RecordPlanner.Remarks(planned)),
            Content = content,
            Check = validators.CheckOf(planned.Schema, content),
            IsObsolete = planned.Schema.Deprecated,
        };
    }
}
