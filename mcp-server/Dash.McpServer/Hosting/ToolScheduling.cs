using Dash.McpServer.Arguments;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Hosting;

/// <summary>The use cases as the tools need them, over any scheduling system.</summary>
internal static class ToolScheduling
{
    public static SchedulingService Over(ISchedulingProvider provider, SchedulingSettings settings) =>
        new(provider, NetworkRuleBook.Default, SystemClock.Instance, settings);

    /// <param name="ledger">Where creates are noted before they are sent.</param>
    /// <param name="timeZone">Zone of local times that name none; null demands one.</param>
    public static SchedulingSettings Settings(ILedger ledger, string? timeZone) => new()
    {
        Time = new TimeSettings { DefaultZone = timeZone },
        Rules = new RuleSettings { OfferedOptions = OfferedOptions.Names },
        Ledger = ledger,
        Observer = new ProgressReports(),
        Calendar = new CalendarSettings(),
    };
}
