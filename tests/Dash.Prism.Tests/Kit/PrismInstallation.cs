using Dash.Testing;
using Dash.Testing.Npm;

namespace Dash.Prism.Tests.Kit;

/// <summary>Prism, as this project's lock file names it.</summary>
internal static class PrismInstallation
{
    private static readonly NpmFolder Programs = new(
        Path.Combine(Repository.SourceDirectory(), ".."), "Prism, which judges the traffic of the clients and of the sandbox", "Kit/beside-prism.mjs");

    /// <summary>Why there is no Prism here, when that is nobody's fault; null when there is, or when its absence is a failure.</summary>
    public static string? Absent => Programs.Absent;

    public static string Node => Programs.PathTo("node_modules", ".bin", "node");

    /// <summary>What Node is told before the arguments of Prism.</summary>
    public static IReadOnlyList<string> Program =>
    [
        "--import", new Uri(Programs.PathTo("beside-prism.mjs")).AbsoluteUri,
        Programs.PathTo("node_modules", "@stoplight", "prism-cli", "dist", "index.js"),
    ];
}
