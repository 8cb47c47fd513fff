namespace Dash.Runtime.Security;

/// <summary>Where in a request a credential stands.</summary>
internal enum CredentialPlace
{
    /// <summary>In the header <c>Authorization</c>, behind the name of its kind.</summary>
    Authorization,

    /// <summary>In a header of its own.</summary>
    Header,

    /// <summary>In the query.</summary>
    Query,

    /// <summary>Among the cookies.</summary>
    Cookie,
}
