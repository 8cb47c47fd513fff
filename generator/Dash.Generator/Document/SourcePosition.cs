namespace Dash.Generator.Document;

/// <summary>
/// Where something stands in the text of a document; lines and columns count from zero. It never runs over a line end:
/// an object or array is placed at its opening bracket, a scalar at its whole token.
/// </summary>
internal readonly record struct SourcePosition(int Start, int Length, int Line, int Column);
