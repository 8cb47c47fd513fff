using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Models;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Validation;

/// <summary>Plans how the records of a document check themselves, where the project asks for it.</summary>
internal sealed class ValidatorPlanner(SchemaGraph graph, ShapeReader shapes, ProblemList problems)
{
    private const int DeepestNesting = 16;

    private readonly RulePlanner _rules = new(graph, problems);

    /// <summary>The validator of a record; null when its document is not validated.</summary>
    public ValidatorModel? Plan(PlannedRecord record, RecordModel model)
    {
        if (!graph.TargetOf(record.Schema).IsValidated)
        {
            return null;
        }

        var scope = new NameScope([.. ReservedNames.InRecord(model.Type.Name), .. model.Members.Select(static member => member.Name), .. model.Additional is { } other ? [other.Name] : System.Array.Empty<string>()]);
        var method = scope.Claim("Validate", "ValidateModel");
        var patterns = new PatternFields(scope);
        var schemas = shapes.Of(record.Schema).Members.ToDictionary(static member => member.Name, static member => member.Schema);
        var members = model.Members
            .Select(member => Check(member, schemas.TryGetValue(member.WireName, out var schema) ? schema : null, patterns))
            .Concat(Additional(record, model, patterns))
            .Where(IsNeeded)
            .ToEquatableArray();
        var constraints = ConstrainedSchemas.Of(record.Schema, graph).Select(static link => link.Constraints).OfType<SchemaConstraints>().ToList();
        var least = constraints.Max(static link => link.MinProperties);
        var most = constraints.Min(static link => link.MaxProperties);
        return new ValidatorModel
        {
            Type = model.Type,
            Method = method,
            Members = members,
            Patterns = patterns.All.ToEquatableArray(),
            MinProperties = least,
            MaxProperties = most,
            Counts = least is null && most is null ? [] : model.Members.Select(CountOf).Concat(CountOf(model.Additional)).ToEquatableArray(),
        };
    }

    /// <summary>What a list or map with a type of its own checks; null when its document is not validated.</summary>
    public ValueCheckModel? CheckOf(Schema terminal, TypeModel content) =>
        graph.TargetOf(terminal).IsValidated ? Check(content, terminal, new PatternFields(new NameScope([])), DeepestNesting) : null;

    /// <summary>The validator of an array with positions; null when its document is not validated.</summary>
    public ValidatorModel? Plan(PlannedRecord record, TupleModel model)
    {
        if (!graph.TargetOf(record.Schema).IsValidated)
        {
            return null;
        }

        var patterns = new PatternFields(new NameScope([.. ReservedNames.InRecord(model.Type.Name), "Validate", model.FurtherItems, .. model.Positions.Select(static member => member.Name)]));
        var positions = model.Positions.Select((member, index) => Check(member, record.Schema.PrefixItems[index], patterns));
        return new ValidatorModel
        {
            Type = model.Type,
            Method = "Validate",
            Members = positions.Append(FurtherItems(record.Schema, model, patterns)).Where(IsNeeded).ToEquatableArray(),
            Patterns = patterns.All.ToEquatableArray(),
        };
    }

    private MemberCheckModel FurtherItems(Schema schema, TupleModel model, PatternFields patterns) => new()
    {
        Name = model.FurtherItems,
        Pointer = "",
        Presence = MemberPresence.Optional,
        Check = new ValueCheckModel
        {
            Type = TypeModels.ListOf(model.Further),
            Rules = _rules.OfTuple(schema).ToEquatableArray(),
            Element = schema.Items is { IsNever: false } items ? Needed(Check(model.Further, items, patterns, DeepestNesting)) : null,
            FirstIndex = model.Positions.Count,
        },
    };

    /// <summary>What is checked of a value of a union's variant; null when it checks itself, or nothing can be wrong with it.</summary>
    public ValueCheckModel? CheckOfVariant(UnionVariant variant, TypeModel type, PatternFields patterns)
    {
        if (type.Kind is TypeKind.Record or TypeKind.Union)
        {
            return null;
        }

        if (variant.HasTwin)
        {
            // As a value of no type, so that each of its constraints is reported.
            _ = _rules.Plan(variant.Schema, TypeModels.Any, patterns.For);
            return null;
        }

        return Check(type, variant.Schema, patterns, DeepestNesting) is { IsNeeded: true } check ? check : null;
    }

    /// <summary>The members that the schema does not name stand beside those that it does.</summary>
    private IEnumerable<MemberCheckModel> Additional(PlannedRecord record, RecordModel model, PatternFields patterns)
    {
        if (model.Additional is { } additional && shapes.Of(record.Schema).AdditionalProperties is { } schema)
        {
            yield return new MemberCheckModel
            {
                Name = additional.Name,
                Pointer = "",
                Presence = MemberPresence.Optional,
                Check = new ValueCheckModel { Type = TypeModels.MapOf(additional.Value), Element = Needed(Check(additional.Value, schema, patterns, DeepestNesting)) },
            };
        }
    }

    private static bool IsNeeded(MemberCheckModel member) =>
        member.Check.IsNeeded || (member.Presence == MemberPresence.Required && !member.Check.Type.IsValueType);

    private static IEnumerable<string> CountOf(AdditionalMembersModel? additional) => additional is null ? [] : [$"({additional.Name}?.Count ?? 0)"];

    private static string CountOf(MemberModel member) => member.Presence switch
    {
        MemberPresence.Required or MemberPresence.RequiredNullable => "1",
        MemberPresence.OptionalNullable => $"({member.Name}.IsSet ? 1 : 0)",
        _ => $"({member.Name} is null ? 0 : 1)",
    };

    private MemberCheckModel Check(MemberModel member, Schema? schema, PatternFields patterns) => new()
    {
        Name = member.Name,
        Pointer = "/" + JsonPointer.Escape(member.WireName),
        Presence = member.Presence,
        Check = schema is null ? new ValueCheckModel { Type = member.Type } : Check(member.Type, schema, patterns, DeepestNesting),
    };

    private ValueCheckModel Check(TypeModel type, Schema schema, PatternFields patterns, int depth)
    {
        var terminal = graph.Terminal(schema);
        return new ValueCheckModel
        {
            Type = type,
            Rules = _rules.Plan(schema, type, patterns.For).ToEquatableArray(),
            ChecksItself = type.Kind is TypeKind.Record or TypeKind.Union or TypeKind.Collection or TypeKind.Tuple && graph.TargetOf(terminal).IsValidated,
            Element = depth > 0 && type.Element is { } element && ElementOf(type.Kind, terminal) is { } child
                ? Needed(Check(element, child, patterns, depth - 1))
                : null,
        };
    }

    /// <summary>An item that may not be null is checked for that at least.</summary>
    private static ValueCheckModel? Needed(ValueCheckModel element) =>
        element.IsNeeded || (!element.Type.IsValueType && !element.Type.HoldsNull) ? element : null;

    private Schema? ElementOf(TypeKind kind, Schema terminal) => kind switch
    {
        TypeKind.List => terminal.Items,
        TypeKind.Map => shapes.Of(terminal).AdditionalProperties,
        _ => null,
    };
}
