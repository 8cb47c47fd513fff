using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Validation;

/// <summary>Which rules the constraints of a schema make for a value of a type. A constraint that makes none is reported.</summary>
internal sealed class RulePlanner(SchemaGraph graph, ProblemList problems)
{
    private static readonly HashSet<string> Numbers = ["int", "long", "float", "double", "decimal"];

    /// <summary>The rules of a schema and of all it stands for; <paramref name="patternField"/> gives a pattern its field.</summary>
    public IReadOnlyList<RuleModel> Plan(Schema schema, TypeModel type, Func<string, string, string> patternField)
    {
        var plain = type.HoldsNull && type.Name.EndsWith("?", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - 1) : type.Name;
        var links = ConstrainedSchemas.Of(schema, graph);
        if (type.Kind is TypeKind.Collection or TypeKind.Tuple)
        {
            // What its own schema demands, a type with a name checks itself.
            links = links.Where(link => !ReferenceEquals(link, graph.Terminal(schema)));
        }

        return [.. links.SelectMany(link => OfLink(link, plain, type, patternField)).Distinct()];
    }

    /// <summary>The rules for the items behind the positions of an array: how many there may be.</summary>
    public IReadOnlyList<RuleModel> OfTuple(Schema schema)
    {
        var rules = new RuleSet(schema, graph.TargetOf(schema).Document, problems);
        rules.FurtherItems(schema.Constraints ?? new SchemaConstraints(), schema.PrefixItems.Count, schema.Items is { IsNever: true });
        return rules.All;
    }

    private IEnumerable<RuleModel> OfLink(Schema link, string name, TypeModel type, Func<string, string, string> patternField)
    {
        var rules = new RuleSet(link, graph.TargetOf(link).Document, problems);
        if (link.Constraints is { } constraints)
        {
            rules.Lengths(constraints, TextAccess(name));
            rules.Pattern(constraints, TextAccess(name), patternField);
            rules.Bounds(constraints, Numbers.Contains(name) ? name : null);
            rules.Items(constraints, type.Kind == TypeKind.List ? type.Element : null);
            rules.Properties(constraints, type.Kind);
        }

        rules.Format(link.Format, name);
        return rules.All;
    }

    /// <summary>How to get at the text of a value, or null when it has none.</summary>
    private static string? TextAccess(string type) => type switch
    {
        "string" => "",
        "global::System.Uri" => ".OriginalString",
        _ => null,
    };
}
