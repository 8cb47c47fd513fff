namespace Dash.Generator.Document;

/// <summary>The part of a request that carries a parameter.</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>One parameter that is the whole query (3.2).</summary>
    QueryString,
}
