using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>A C# enum for the values a document names, and the codec that keeps all others.</summary>
internal sealed record OpenEnumModel
{
    public required TypeNameModel Type { get; init; }

    public required TypeNameModel Codec { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required EquatableArray<EnumValueModel> Values { get; init; }

    public bool IsObsolete { get; init; }
}
