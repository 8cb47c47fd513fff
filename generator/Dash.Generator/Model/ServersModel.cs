using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>The addresses of a document, where there is something to choose.</summary>
internal sealed record ServersModel
{
    public required TypeNameModel Type { get; init; }

    public required EquatableArray<ServerModel> Servers { get; init; }

    public required EquatableArray<ServerChoiceModel> Choices { get; init; }
}
