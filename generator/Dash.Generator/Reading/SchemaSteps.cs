using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>What leads from a schema to others that describe the same value.</summary>
internal sealed class SchemaSteps(IReadOnlyDictionary<SchemaReference, Schema> targets)
{
    /// <summary>
    /// The steps that say what a schema stands for or is put together of; a circle of them says nothing. From a union with several variants,
    /// or with members of its own, to its variants is no such step: variants may well extend the union that lists them.
    /// </summary>
    public IEnumerable<Schema> ToParts(Schema schema) => ToTarget(schema).Concat(schema.AllOf).Concat(IsTypeOfItsOwn(schema) ? [] : VariantsOf(schema));

    /// <summary>The steps from unions to variants. What comes back to a union by them alone adds nothing to it.</summary>
    public IEnumerable<Schema> ToVariants(Schema schema) => ToTarget(schema).Concat(VariantsOf(schema));

    private static bool IsTypeOfItsOwn(Schema schema) =>
        schema.Properties.Count > 0 || (schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf).Count(static variant => !variant.IsNullOnly) > 1;

    private static IEnumerable<Schema> VariantsOf(Schema schema) => schema.OneOf.Concat(schema.AnyOf);

    private IEnumerable<Schema> ToTarget(Schema schema)
    {
        if (schema.Reference is { } reference && targets.TryGetValue(reference, out var target))
        {
            yield return target;
        }
    }
}
