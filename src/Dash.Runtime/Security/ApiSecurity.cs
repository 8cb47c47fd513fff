namespace Dash.Runtime;

/// <summary>
/// What a call needs to prove who calls: one of several alternatives, each of them one scheme or several together. The first alternative
/// whose credentials are all there is sent; where none is complete the call goes out without any, and the service answers.
/// </summary>
public sealed class ApiSecurity
{
    private ApiSecurity(ApiSecurityScheme[][] alternatives) => Alternatives = alternatives;

    /// <summary>For calls that need nothing: no credential is sent with them.</summary>
    public static ApiSecurity None { get; } = new([]);

    internal IReadOnlyList<IReadOnlyList<ApiSecurityScheme>> Alternatives { get; }

    /// <summary>The first alternative.</summary>
    /// <param name="schemes">The schemes that are sent together.</param>
    /// <returns>The requirement.</returns>
    public static ApiSecurity Of(params ApiSecurityScheme[] schemes) => None.Or(schemes);

    /// <summary>Adds an alternative, which is tried after the others.</summary>
    /// <param name="schemes">The schemes that are sent together.</param>
    /// <returns>A new requirement.</returns>
    public ApiSecurity Or(params ApiSecurityScheme[] schemes)
    {
        ArgumentNullException.ThrowIfNull(schemes);
        return new ApiSecurity([.. Alternatives.Select(static alternative => alternative.ToArray()), [.. schemes]]);
    }

    /// <summary>The names of the schemes in words.</summary>
    /// <returns>Such as <c>oauth, or api_key with app_id</c>.</returns>
    public override string ToString() => Alternatives.Count == 0
        ? "nothing"
        : string.Join(", or ", Alternatives.Select(static schemes => string.Join(" with ", schemes.Select(static scheme => scheme.Name))));
}
