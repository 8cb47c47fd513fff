namespace Dash.Generator.Planning.Schemas;

/// <summary>The way a value travels.</summary>
internal enum Direction
{
    Response,
    Request,
}
