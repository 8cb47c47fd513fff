using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>A method that gives the address of a server.</summary>
internal sealed record ServerModel
{
    public required string Name { get; init; }

    public required DocumentationModel Documentation { get; init; }

    /// <summary>The address with its <c>{variables}</c>.</summary>
    public required string Url { get; init; }

    /// <summary>The caller has to say at which host.</summary>
    public bool IsRelative { get; init; }

    public required EquatableArray<ServerArgumentModel> Arguments { get; init; }
}
