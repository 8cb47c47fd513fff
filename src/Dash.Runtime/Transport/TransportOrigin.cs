namespace Dash.Runtime;

/// <summary>What a transport was made of, so that another can be made with one thing changed.</summary>
internal sealed record TransportOrigin(ApiClientOptions Options, string? DefaultBaseAddress, ApiSecurity? Security);
