namespace Dash.Generator.Document;

/// <summary>The part of a request that carries a parameter.</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
}
