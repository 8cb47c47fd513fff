namespace Dash.Runtime.Json;

/// <summary>What the schema says about one member.</summary>
[Flags]
public enum JsonMemberFlags
{
    /// <summary>May be left out and is never null.</summary>
    None = 0,

    /// <summary>Has to be there.</summary>
    Required = 1,

    /// <summary>May be null.</summary>
    Nullable = 2,
}
