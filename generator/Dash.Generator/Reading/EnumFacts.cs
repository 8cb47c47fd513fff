using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>What <c>enum</c> and its extensions say, with null set apart and repeated values taken out.</summary>
internal sealed class EnumFacts
{
    public static readonly EnumFacts None = new();

    public IReadOnlyList<JsonNode> Values { get; init; } = [];

    public IReadOnlyList<JsonString> Names { get; init; } = [];

    public IReadOnlyList<JsonString> Descriptions { get; init; } = [];

    public bool HasNull { get; init; }

    public bool OnlyNull => HasNull && Values.Count == 0;
}
