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
    File,
}
