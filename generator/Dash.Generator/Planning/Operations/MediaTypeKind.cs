namespace Dash.Generator.Planning.Operations;

/// <summary>The ways a body is written.</summary>
internal enum MediaTypeKind
{
    Json,
    Form,
    Multipart,
    Xml,
    Text,
    File,

    /// <summary>JSON texts one behind the other, described by the schema of one.</summary>
    Lines,
}
