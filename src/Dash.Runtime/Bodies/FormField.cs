namespace Dash.Runtime;

/// <summary>How one member of a form is written, where that differs from the usual way; OpenAPI's Encoding Object.</summary>
/// <param name="Name">The member on the wire.</param>
/// <param name="ContentType">The media type the member is written in; null for text, or JSON where the value is an object.</param>
/// <param name="Style">Writes the member as a query parameter of this style is written; null leaves that to the content type.</param>
/// <param name="Explode">With a style, whether each item or member of the value becomes a field of its own.</param>
/// <param name="AllowReserved">With a style in a form that is URL-encoded, whether reserved characters stay as they are.</param>
public readonly record struct FormField(
    string Name, string? ContentType = null, ParameterStyle? Style = null, bool Explode = true, bool AllowReserved = false);
