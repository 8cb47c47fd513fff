using Dash.Generator.Document;

namespace Dash.SpecDiff.Schemas;

/// <summary>A schema behind the references and the one-armed wrappers it is reached through, and what these add.</summary>
/// <param name="Core">What describes the values.</param>
/// <param name="Name">Its name when it is a component that was referred to; null for one written in place.</param>
/// <param name="Wrappers">What was passed on the way, outermost first.</param>
internal sealed record Site(Schema Core, string? Name, IReadOnlyList<Schema> Wrappers)
{
    /// <summary>Null was added on the way, as <c>nullable</c> beside a reference or as a variant.</summary>
    public required bool AddsNull { get; init; }

    public bool IsReadOnly => Core.ReadOnly || Wrappers.Any(static wrapper => wrapper.ReadOnly);

    public bool IsWriteOnly => Core.WriteOnly || Wrappers.Any(static wrapper => wrapper.WriteOnly);

    public bool IsDeprecatedHere => (Name is null && Core.Deprecated) || Wrappers.Any(static wrapper => wrapper.Deprecated);

    public JsonNode? Default => Wrappers.Select(static wrapper => wrapper.Default).FirstOrDefault(static value => value is not null) ?? Core.Default;
}
