namespace Dash.Runtime;

/// <summary>A way to prove who calls, by the name that an OpenAPI document gives it.</summary>
public sealed class ApiSecurityScheme
{
    private ApiSecurityScheme(string name, bool takesBearerToken) => (Name, TakesBearerToken) = (name, takesBearerToken);

    /// <summary>The key below <c>components/securitySchemes</c>, which <see cref="ApiCredential.Scheme"/> repeats.</summary>
    public string Name { get; }

    internal bool TakesBearerToken { get; }

    /// <summary>A scheme that only an <see cref="ApiCredential"/> of its name satisfies.</summary>
    /// <param name="name">Its name in the document.</param>
    /// <returns>The scheme.</returns>
    public static ApiSecurityScheme Named(string name) => new(Checked(name), takesBearerToken: false);

    /// <summary>A scheme that <see cref="ApiClientOptions.BearerToken"/> satisfies too, wherever the token comes from: bearer, OAuth 2, OpenID Connect.</summary>
    /// <param name="name">Its name in the document.</param>
    /// <returns>The scheme.</returns>
    public static ApiSecurityScheme Bearer(string name) => new(Checked(name), takesBearerToken: true);

    private static string Checked(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name;
    }
}
