namespace Dash.Generator.Document;

/// <summary>How a parameter is written when it is more than one word.</summary>
internal enum ParameterStyle
{
    Simple,
    Form,
    Label,
    Matrix,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Cookie,
}
