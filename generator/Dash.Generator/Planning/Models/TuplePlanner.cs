using System;
using System.Globalization;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Models;

/// <summary>Gives arrays whose positions have types of their own a property for each position.</summary>
internal sealed class TuplePlanner(SchemaGraph graph, TypePlanner types, RecordPlanner records)
{
    public TupleModel Plan(PlannedRecord planned)
    {
        var schema = planned.Schema;
        var scope = new NameScope([.. ReservedNames.InRecord(planned.Type.Name), "Validate"]);
        var required = (int)Math.Min(schema.Constraints?.MinItems ?? 0, schema.PrefixItems.Count);
        return new TupleModel
        {
            Type = planned.Type,
            Documentation = Documentation.OfType(schema.Description ?? schema.Title, planned.Type.Name, RecordPlanner.Remarks(planned)),
            Positions = schema.PrefixItems.Select((position, index) => Position(planned, position, index, scope)).ToList().ToEquatableArray(),
            RequiredCount = required,
            FurtherItems = scope.Claim("FurtherItems"),
            FurtherDocumentation = FurtherDocumentation(schema),
            Further = schema.Items is { IsNever: false } items ? types.PlanElement(items, planned.Site.Below("Item")) : TypeModels.Any,
            IsObsolete = schema.Deprecated,
        };
    }

    private MemberModel Position(PlannedRecord planned, Schema schema, int index, NameScope scope)
    {
        var name = Identifier.Pascal(NameOf(schema) ?? "Item" + (index + 1).ToString(CultureInfo.InvariantCulture));
        var member = new ShapeMember
        {
            Name = index.ToString(CultureInfo.InvariantCulture),
            Schema = schema,
            Owner = planned.Schema,
            Description = graph.DescriptionOf(schema) ?? $"The item at position {index.ToString(CultureInfo.InvariantCulture)}.",
            IsRequired = index < (planned.Schema.Constraints?.MinItems ?? 0),
        };
        return records.Member(member, scope.Claim(name), types.Plan(schema, planned.Site.Below(name)));
    }

    /// <summary>A title names a position where it stands; that of a component describes the component.</summary>
    private static string? NameOf(Schema schema) => schema.Reference is null && !string.IsNullOrWhiteSpace(schema.Title) ? schema.Title : null;

    private static DocumentationModel FurtherDocumentation(Schema schema) => new()
    {
        Summary = schema.Items is null or { IsNever: true }
            ? "Items behind those that the schema describes, as they came. They are written back."
            : "The items behind those that have a position.",
    };
}
