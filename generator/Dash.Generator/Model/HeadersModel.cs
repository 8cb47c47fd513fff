using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>The record of the headers that an operation answers with.</summary>
internal sealed record HeadersModel
{
    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required EquatableArray<HeaderModel> Headers { get; init; }
}
