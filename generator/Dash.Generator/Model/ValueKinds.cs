using System;

namespace Dash.Generator.Model;

/// <summary>Kinds of JSON values; the names are those of the runtime.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Text = 1,
    Number = 2,
    Boolean = 4,
    Array = 8,
    Object = 16,
    Any = Text | Number | Boolean | Array | Object,
}
