using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Models;

/// <summary>Gives records their members.</summary>
internal sealed class RecordPlanner(SchemaGraph graph, ShapeReader shapes, TypePlanner types)
{
    public RecordModel Plan(PlannedRecord record)
    {
        var members = Members(record.Schema, record.Type, record.Site).ToList();
        return new RecordModel
        {
            Type = record.Type,
            Documentation = Documentation.OfType(
                record.Schema.Description ?? record.Schema.Title,
                record.Type.Name,
                Remarks(record)),
            Members = members.ToEquatableArray(),
            Additional = Additional(record, members),
            IsObsolete = record.Schema.Deprecated,
        };
    }

    private AdditionalMembersModel? Additional(PlannedRecord record, List<MemberModel> members)
    {
        if (shapes.Of(record.Schema).AdditionalProperties is not { IsAny: false } schema)
        {
            return null;
        }

        var scope = new NameScope([.. ReservedNames.InRecord(record.Type.Name), .. members.Select(static member => member.Name)]);
        return new AdditionalMembersModel
        {
            Name = scope.Claim("AdditionalProperties", "AdditionalMembers"),
            Documentation = new DocumentationModel { Summary = "The members that the schema does not name. One of another type is found in UnknownMembers." },
            Value = types.PlanElement(schema, record.Site.Below("AdditionalProperty")),
        };
    }

    internal static string? Remarks(PlannedRecord record) => record switch
    {
        { Response: null } => null,
        { Site.Direction: Direction.Form } => $"What is sent as a form with files. In JSON it is `{record.Response.Name}`.",
        _ => $"What is sent. What comes back is `{record.Response.Name}`.",
    };

    /// <summary>The members of the record that stands for a schema in a direction.</summary>
    public IEnumerable<MemberModel> Members(Schema schema, Direction direction)
    {
        var record = types.Models.Records.Find(schema, direction);
        return Members(schema, record.Type, record.Site);
    }

    private IEnumerable<MemberModel> Members(Schema schema, TypeNameModel type, TypeSite site)
    {
        var reserved = ReservedNames.InRecord(type.Name).ToList();
        var scope = new NameScope(reserved);
        foreach (var member in shapes.Of(schema).Members.Where(member => DirectionPlanner.Travels(member, site.Direction)))
        {
            var name = Identifier.Pascal(member.Name);
            if (member.Contradiction is { } contradiction)
            {
                types.Problems.Report(PlanningDescriptors.MemberContradiction, graph.TargetOf(contradiction).Document, contradiction.Position, member.Name);
            }

            var planned = member.Schema is null ? TypeModels.Any : types.Plan(member.Schema, PlaceOf(member, name, site));
            yield return Member(member, scope.Claim(reserved.Contains(name) ? name + "Value" : name), planned, types.Unions.Tags.Of(schema, member.Name));
        }
    }

    /// <summary>The property for a member or position of a type.</summary>
    public MemberModel Member(ShapeMember member, string name, TypeModel planned, string? tag = null)
    {
        // The compiler does not let a member be obsolete that has to be set: its comment says it instead.
        var isDeprecated = member.Schema is { Deprecated: true };
        return new MemberModel
        {
            Name = name,
            WireName = member.Name,
            Documentation = Documentation.OfMember(member, isDeprecated && member.IsRequired, graph),
            Type = planned,
            Presence = PresenceOf(member, planned),
            InitialValue = InitialValueOf(member, planned, tag),
            IsObsolete = isDeprecated && !member.IsRequired,
        };
    }

    private TypeSite PlaceOf(ShapeMember member, string name, TypeSite site) =>
        (graph.PlaceOf(member.Owner) is { } owner ? new TypeSite(owner, site.Direction) : site).Below(name);

    /// <summary>A required member that can have one value only, or one where its object is a variant, has it from the start, so that nobody needs to name it.</summary>
    private string? InitialValueOf(ShapeMember member, TypeModel planned, string? discriminator)
    {
        if (!member.IsRequired || member.Schema is null || graph.IsNullable(member.Schema))
        {
            return null;
        }

        var schema = graph.Terminal(member.Schema);
        return (EnumWire.OnlyValue(schema), discriminator) switch
        {
            ({ } value, _) when planned.Kind == TypeKind.OpenEnum => types.Models.Enums.MemberFor(schema, value),
            (JsonBoolean boolean, _) when planned == TypeModels.Boolean => boolean.Value ? "true" : "false",
            (null, { } tag) when planned.Kind == TypeKind.OpenEnum => types.Models.Enums.MemberFor(schema, new JsonString(tag, schema.Position)),
            (null, { } tag) when planned == TypeModels.String => CSharpLiteral.String(tag),
            _ => null,
        };
    }

    private MemberPresence PresenceOf(ShapeMember member, TypeModel planned)
    {
        // JsonElement has a value for null, so it needs no second one.
        var isNullable = !planned.HoldsNull && graph.IsNullable(member.Schema!);
        return (member.IsRequired, isNullable) switch
        {
            (true, true) => MemberPresence.RequiredNullable,
            (true, false) => MemberPresence.Required,
            (false, true) => MemberPresence.OptionalNullable,
            _ => MemberPresence.Optional,
        };
    }
}
