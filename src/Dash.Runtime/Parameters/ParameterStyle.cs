namespace Dash.Runtime;

/// <summary>How a parameter that is a list or an object becomes text; the styles of OpenAPI's Parameter Object.</summary>
/// <remarks>
/// Lists, objects and escaping follow RFC 6570: null is left out wherever it stands, and so is an empty list or object. A list or object
/// inside of another one has no form in these styles, but for <see cref="DeepObject"/>, and is written as JSON text.
/// </remarks>
public enum ParameterStyle
{
    /// <summary>In a path or header: <c>a,b</c>.</summary>
    Simple,

    /// <summary>In a path, behind a dot: <c>.a,b</c>.</summary>
    Label,

    /// <summary>In a path, behind a semicolon and the name: <c>;name=a,b</c>.</summary>
    Matrix,

    /// <summary>In a query, form or cookie: <c>name=a,b</c>.</summary>
    Form,

    /// <summary>In a query, joined by spaces: <c>name=a%20b</c>.</summary>
    SpaceDelimited,

    /// <summary>In a query, joined by pipes: <c>name=a%7Cb</c>.</summary>
    PipeDelimited,

    /// <summary>In a query, a parameter for each value with the way to it in brackets: <c>name[key][0]=a</c>. Items of lists are numbered.</summary>
    DeepObject,

    /// <summary>In a cookie, as it stands and without any escaping: <c>name=a; name=b</c>. What no cookie can hold is refused.</summary>
    Cookie,
}
