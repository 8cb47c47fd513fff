namespace Dash.Generator.Model;

/// <summary>Whether a member may be absent and whether it may be null.</summary>
internal enum MemberPresence
{
    Required,
    RequiredNullable,
    Optional,
    OptionalNullable,
}
