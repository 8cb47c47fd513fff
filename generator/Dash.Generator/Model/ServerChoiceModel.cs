using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>The values that a variable in the address of a server can have, as an enum.</summary>
internal sealed record ServerChoiceModel
{
    public required string Name { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required EquatableArray<ServerValueModel> Values { get; init; }
}
