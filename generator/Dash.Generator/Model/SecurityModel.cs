using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>What the operations of a document need to prove who calls, each requirement once.</summary>
internal sealed record SecurityModel
{
    public required TypeNameModel Type { get; init; }

    public required EquatableArray<SecurityRequirementModel> Requirements { get; init; }
}
