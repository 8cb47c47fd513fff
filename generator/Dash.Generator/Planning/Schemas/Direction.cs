namespace Dash.Generator.Planning.Schemas;

/// <summary>The way a value travels.</summary>
internal enum Direction
{
    Response,
    Request,

    /// <summary>A request as a multipart form, whose members can be files.</summary>
    Form,
}
