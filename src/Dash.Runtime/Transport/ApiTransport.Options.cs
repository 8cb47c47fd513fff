namespace Dash.Runtime;

/// <content>The same service with other options.</content>
public sealed partial class ApiTransport
{
    private TransportOrigin Origin { get; init; } = null!;

    /// <summary>Prepares a transport for the same service with other options; this one stays as it is.</summary>
    /// <param name="change">Gives the new options for the present ones.</param>
    /// <returns>The other transport; it shares the connections of this one unless the change brings an <see cref="HttpClient"/> of its own.</returns>
    /// <exception cref="ArgumentException">The new options are not usable.</exception>
    public ApiTransport WithOptions(Func<ApiClientOptions, ApiClientOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var options = change(Origin.Options) ?? throw new ArgumentException("The change gave null: expected the new options, as in options => options with { Timeout = … }.", nameof(change));
        return Create(options, Origin.DefaultBaseAddress, Origin.Security);
    }
}
