using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>An object schema in one direction. Immutable and equal by value: a record that equals the last one is not written again.</summary>
internal sealed record RecordModel
{
    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>Null when the other members have no type.</summary>
    public AdditionalMembersModel? Additional { get; init; }

    public bool IsObsolete { get; init; }
}
