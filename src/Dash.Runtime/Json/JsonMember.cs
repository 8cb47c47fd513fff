namespace Dash.Runtime.Json;

/// <summary>One member of a JSON object as the schema declares it.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Flags">Whether it has to be there and whether it may be null.</param>
public readonly record struct JsonMember(string Name, JsonMemberFlags Flags = JsonMemberFlags.None);
