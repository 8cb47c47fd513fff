namespace Dash.Generator.Document;

/// <summary>How a client proves who calls.</summary>
internal enum SecuritySchemeKind
{
    /// <summary>A token in the header <c>Authorization</c>, wherever it comes from: bearer, OAuth 2, OpenID Connect.</summary>
    Bearer,

    Basic,

    /// <summary>Another word and a value in the header <c>Authorization</c>.</summary>
    Authorization,

    HeaderKey,

    QueryKey,

    CookieKey,

    /// <summary>Settled between the connection and the server, such as a certificate or a challenge.</summary>
    Connection,
}
