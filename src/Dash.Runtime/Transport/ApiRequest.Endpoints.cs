namespace Dash.Runtime;

/// <content>Where a call goes and what proves who calls, when that is not the same for the whole client.</content>
public sealed partial class ApiRequest
{
    internal ApiSecurity? Needed { get; private set; }

    internal string? OwnServer { get; private set; }

    /// <summary>Declares what this call needs in place of what the client's calls usually need.</summary>
    /// <param name="needed">The requirement.</param>
    /// <returns>This request.</returns>
    public ApiRequest Security(ApiSecurity needed)
    {
        ArgumentNullException.ThrowIfNull(needed);
        Needed = needed;
        return this;
    }

    /// <summary>Declares that this call has an address of its own; <see cref="ApiClientOptions.BaseAddress"/> wins over it.</summary>
    /// <param name="address">The address from the OpenAPI document, relative to that of the client or absolute.</param>
    /// <returns>This request.</returns>
    public ApiRequest Server(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        OwnServer = address;
        return this;
    }
}
