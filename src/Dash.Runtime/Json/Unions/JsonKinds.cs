namespace Dash.Runtime.Json;

/// <summary>Kinds of JSON values, as a set.</summary>
[Flags]
public enum JsonKinds
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A string.</summary>
    Text = 1,

    /// <summary>A number, whole or not.</summary>
    Number = 2,

    /// <summary>true or false.</summary>
    Boolean = 4,

    /// <summary>An array.</summary>
    Array = 8,

    /// <summary>An object.</summary>
    Object = 16,

    /// <summary>All of them.</summary>
    Any = Text | Number | Boolean | Array | Object,
}
