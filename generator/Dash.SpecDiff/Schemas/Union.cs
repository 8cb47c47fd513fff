using Dash.Generator.Document;

namespace Dash.SpecDiff.Schemas;

/// <summary>Forms of which one (or at least one) applies.</summary>
/// <param name="IsExclusive"><c>oneOf</c>, where no second form may fit.</param>
/// <param name="Variants">Without null.</param>
/// <param name="Owner">The schema that lists them.</param>
internal sealed record Union(bool IsExclusive, IReadOnlyList<Schema> Variants, Schema Owner);
