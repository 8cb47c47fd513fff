using Dash.McpServer.CommandLine;

namespace Dash.McpServer.Hosting;

/// <summary>Scheduling systems in sentences.</summary>
internal static class SystemWords
{
    /// <summary><c>Dash Social, CodivUpload and Wonda</c>.</summary>
    public static string Join(IReadOnlyList<KnownSystem> systems) => systems.Count == 1
        ? systems[0].DisplayName
        : $"{string.Join(", ", systems.SkipLast(1).Select(system => system.DisplayName))} and {systems[^1].DisplayName}";
}
