using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>The operations of one tag.</summary>
internal sealed record ClientModel
{
    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required EquatableArray<MethodModel> Methods { get; init; }
}
