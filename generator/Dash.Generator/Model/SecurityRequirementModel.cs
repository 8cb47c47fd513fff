using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>A requirement that several operations share.</summary>
internal sealed record SecurityRequirementModel
{
    /// <summary>The field that holds it.</summary>
    public required string Name { get; init; }

    /// <summary>In the order of the document; never empty.</summary>
    public required EquatableArray<SecurityAlternativeModel> Alternatives { get; init; }
}
