using Dash.Generator.Document;

namespace Dash.SpecDiff.Schemas;

/// <summary>What a schema and everything it is composed of by <c>allOf</c> and references say together.</summary>
internal sealed class SchemaView
{
    public required Schema Source { get; init; }

    /// <summary>The schema itself and all that apply with it, nearest first.</summary>
    public required IReadOnlyList<Schema> Parts { get; init; }

    /// <summary>Without null; empty when any type is allowed.</summary>
    public required IReadOnlySet<string> Types { get; init; }

    public required bool IsNullable { get; init; }

    public required IReadOnlyDictionary<string, ViewMember> Members { get; init; }

    public required IReadOnlySet<string> Required { get; init; }

    public required IReadOnlyList<Union> Unions { get; init; }

    /// <summary>The values allowed as one-line JSON; null when they are not listed.</summary>
    public required IReadOnlyDictionary<string, JsonNode>? Values { get; init; }

    public bool IsNever => Parts.Any(static part => part.IsNever);

    public string? Format => First(static part => part.Format);

    public bool IsClosed => Parts.Any(static part => part.AdditionalPropertiesForbidden);

    public Schema? Rest => First(static part => part.AdditionalProperties);

    public Schema? Items => First(static part => part.Items);

    public IReadOnlyList<Schema> Positions => Parts.Select(static part => part.PrefixItems).FirstOrDefault(static items => items.Count > 0) ?? [];

    public Discriminator? Discriminator => First(static part => part.Discriminator);

    /// <summary>Says nothing about values.</summary>
    public bool IsOpen => Types.Count == 0 && Unions.Count == 0 && Values is null && Members.Count == 0;

    public T? First<T>(Func<Schema, T?> part)
        where T : class => Parts.Select(part).FirstOrDefault(static value => value is not null);
}
