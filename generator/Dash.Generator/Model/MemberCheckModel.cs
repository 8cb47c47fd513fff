namespace Dash.Generator.Model;

/// <summary>What is checked of a member of a record.</summary>
internal sealed record MemberCheckModel
{
    /// <summary>The C# property.</summary>
    public required string Name { get; init; }

    /// <summary>The member as a JSON pointer.</summary>
    public required string Pointer { get; init; }

    public required MemberPresence Presence { get; init; }

    public required ValueCheckModel Check { get; init; }
}
