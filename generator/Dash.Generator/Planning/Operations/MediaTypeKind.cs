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
}
