using CodivUpload.Sdk;
using Dash.Runtime;

namespace Dash.Scheduling;

/// <summary>The networks that CodivUpload and the port both have; Google Business Profile is the service's alone.</summary>
internal static class CodivUploadNetworks
{
    public static Platform Of(Network network) => Enum.Parse<Platform>(network.ToString());

    public static Network? Of(OpenEnum<Platform> platform) =>
        platform.Known is { } known && Enum.TryParse<Network>(known.ToString(), out var network) ? network : null;
}
