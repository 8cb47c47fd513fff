namespace Dash.Generator.Model;

/// <summary>The families of C# types that values become.</summary>
internal enum TypeKind
{
    Any,
    Scalar,
    OpenEnum,
    Record,
    Union,
    List,
    Map,

    /// <summary>A list or map with a name.</summary>
    Collection,

    /// <summary>An array whose positions have types of their own.</summary>
    Tuple,
    File,
}
