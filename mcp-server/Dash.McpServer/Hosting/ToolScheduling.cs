using Dash.McpServer.Arguments;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Hosting;

/// <summary>The use cases as the tools need them, over any scheduling system.</summary>
internal static class ToolScheduling
{
    /// <param name="provider">The scheduling system.</param>
    /// <param name="timeZone">Zone of local times that name none; null demands one.</param>
    public static SchedulingService Over(ISchedulingProvider provider, string? timeZone) => new(
        provider,
        NetworkRuleBook.Default,
        SystemClock.Instance,
        new SchedulingSettings
        {
            Time = new TimeSettings { DefaultZone = timeZone },
            Rules = new RuleSettings { OfferedOptions = OfferedOptions.Names },
        });
}
