using Dash.Generator.Document;

namespace Dash.SpecDiff.Schemas;

/// <summary>A keyword that limits values.</summary>
/// <param name="Name">As in the ids of checks.</param>
/// <param name="Keyword">As documents write it.</param>
/// <param name="IsUpper">A smaller number allows fewer values.</param>
/// <param name="Read">The limits that one part of a schema sets.</param>
internal sealed record BoundKeyword(string Name, string Keyword, bool IsUpper, Func<SchemaConstraints, IEnumerable<Bound>> Read)
{
    public static IReadOnlyList<BoundKeyword> All { get; } =
    [
        new("maximum", "maximum", true, static constraints => [.. Number(constraints.Maximum), .. Number(constraints.ExclusiveMaximum, true)]),
        new("minimum", "minimum", false, static constraints => [.. Number(constraints.Minimum), .. Number(constraints.ExclusiveMinimum, true)]),
        new("max-length", "maxLength", true, static constraints => Count(constraints.MaxLength)),
        new("min-length", "minLength", false, static constraints => Count(constraints.MinLength is 0 ? null : constraints.MinLength)),
        new("max-items", "maxItems", true, static constraints => Count(constraints.MaxItems)),
        new("min-items", "minItems", false, static constraints => Count(constraints.MinItems is 0 ? null : constraints.MinItems)),
        new("unique-items", "uniqueItems", false, static constraints => constraints.UniqueItems ? [new Bound(1)] : []),
        new("max-properties", "maxProperties", true, static constraints => Count(constraints.MaxProperties)),
        new("min-properties", "minProperties", false, static constraints => Count(constraints.MinProperties is 0 ? null : constraints.MinProperties)),
    ];

    /// <summary>The limit that holds when all parts apply; null when there is none.</summary>
    public Bound? Effective(SchemaView view)
    {
        Bound? strictest = null;
        foreach (var bound in view.Parts.Select(static part => part.Constraints).OfType<SchemaConstraints>().SelectMany(Read))
        {
            strictest = strictest is { } known && !IsStricter(bound, known) ? known : bound;
        }

        return strictest;
    }

    public bool IsStricter(Bound bound, Bound than) => bound.Limit == than.Limit
        ? bound.Excludes && !than.Excludes
        : IsUpper ? bound.Limit < than.Limit : bound.Limit > than.Limit;

    private static IEnumerable<Bound> Number(JsonNumber? number, bool excludes = false) => number is null ? [] : [Bound.Of(number, excludes)];

    private static IEnumerable<Bound> Count(long? count) => count is { } limit ? [new Bound(limit)] : [];
}
