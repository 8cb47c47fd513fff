using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the keywords that narrow values without changing their type.</summary>
internal sealed class ConstraintReader(ValueReader values)
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    };

    public SchemaConstraints? Read(JsonObject keywords)
    {
        if (!keywords.Members.Any(static member => Names.Contains(member.Name)))
        {
            return null;
        }

        var (minimum, exclusiveMinimum) = ReadBound(keywords, "minimum", "exclusiveMinimum");
        var (maximum, exclusiveMaximum) = ReadBound(keywords, "maximum", "exclusiveMaximum");
        return new SchemaConstraints
        {
            Minimum = minimum,
            ExclusiveMinimum = exclusiveMinimum,
            Maximum = maximum,
            ExclusiveMaximum = exclusiveMaximum,
            MultipleOf = values.Number(keywords, "multipleOf"),
            MinLength = values.Count(keywords, "minLength"),
            MaxLength = values.Count(keywords, "maxLength"),
            Pattern = values.Text(keywords, "pattern"),
            MinItems = values.Count(keywords, "minItems"),
            MaxItems = values.Count(keywords, "maxItems"),
            UniqueItems = values.Boolean(keywords, "uniqueItems"),
            MinProperties = values.Count(keywords, "minProperties"),
            MaxProperties = values.Count(keywords, "maxProperties"),
        };
    }

    /// <summary>3.0 makes a bound exclusive with <c>true</c> beside it; since 3.1 the exclusive bound is a number of its own.</summary>
    private (JsonNumber? Bound, JsonNumber? Exclusive) ReadBound(JsonObject keywords, string name, string exclusiveName)
    {
        var bound = values.Number(keywords, name);
        return keywords[exclusiveName] switch
        {
            null => (bound, null),
            JsonBoolean { Value: true } => (null, bound),
            JsonBoolean => (bound, null),
            var number => (bound, values.Expect<JsonNumber>(number, exclusiveName, "a number")),
        };
    }
}
