using Dash.Sandbox;
using Dash.Spec.Tests;

namespace Dash.Prism.Tests.Traffic;

/// <summary>How the documents of one system are driven.</summary>
/// <param name="Documents">Its documents.</param>
/// <param name="Key">Its key in the sandbox.</param>
/// <param name="Start">The time that the sandbox begins at, with which the examples of the documents fit.</param>
/// <param name="DriveAsync">Lives through everything that the documents offer.</param>
internal sealed record SystemTraffic(IReadOnlyList<string> Documents, string Key, DateTimeOffset Start, Func<DashSandbox, HttpClient, Task> DriveAsync)
{
    public static IReadOnlyList<SystemTraffic> All { get; } =
    [
        new([SpecFolder.Scheduler, SpecFolder.Library, SpecFolder.Pinterest, SpecFolder.Auth], DashSandboxOptions.DefaultApiKey, DashTraffic.Morning, DashTraffic.DriveAsync),
        new([SpecFolder.CodivUpload], DashSandboxOptions.CodivUploadKey, CodivUploadTraffic.Morning, CodivUploadTraffic.DriveAsync),
        new([SpecFolder.PostEverywhere], DashSandboxOptions.PostEverywhereKey, PostEverywhereTraffic.Noon, PostEverywhereTraffic.DriveAsync),
        new([SpecFolder.Wonda], DashSandboxOptions.WondaKey, WondaTraffic.Noon, WondaTraffic.DriveAsync),
    ];
}
