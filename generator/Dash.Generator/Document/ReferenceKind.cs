namespace Dash.Generator.Document;

/// <summary>The keyword that a reference is written with.</summary>
internal enum ReferenceKind
{
    /// <summary><c>$ref</c>.</summary>
    Plain,

    /// <summary><c>$dynamicRef</c>.</summary>
    Dynamic,

    /// <summary><c>$recursiveRef</c>, of an older draft.</summary>
    Recursive,
}
