using System.Globalization;
using System.Text;

namespace Dash.Scheduling.Tests.Page;

/// <summary>What the systems can do, as tables of the documentation.</summary>
internal static class ProvidersPage
{
    public static string Features(IReadOnlyList<ISchedulingProvider> systems)
    {
        var table = Head("feature", systems);
        foreach (var feature in Enum.GetValues<ProviderFeature>())
        {
            table.Append(CultureInfo.InvariantCulture, $"| {SystemLimits.Describe(feature)} |");
            foreach (var system in systems)
            {
                table.Append(CultureInfo.InvariantCulture, $" {Word(system.Capabilities.Support(feature))} |");
            }

            table.Append('\n');
        }

        return table.ToString();
    }

    public static string Notes(IReadOnlyList<ISchedulingProvider> systems)
    {
        var notes = new StringBuilder();
        foreach (var system in systems)
        {
            notes.Append(CultureInfo.InvariantCulture, $"\n### {system.DisplayName}\n\n");
            foreach (var feature in Enum.GetValues<ProviderFeature>())
            {
                var support = system.Capabilities.Support(feature);
                if (support is not { Possible: true, Note: null })
                {
                    notes.Append(CultureInfo.InvariantCulture, $"* {(support.Possible ? "" : "cannot ")}{SystemLimits.Describe(feature)}: {support.Note}\n");
                }
            }
        }

        return notes.ToString();
    }

    public static string Networks(IReadOnlyList<ISchedulingProvider> systems)
    {
        var table = Head("network", systems);
        foreach (var network in Enum.GetValues<Network>())
        {
            table.Append(CultureInfo.InvariantCulture, $"| {network.ToDisplayName()} |");
            foreach (var system in systems)
            {
                table.Append(system.Capabilities.Networks.Contains(network) ? " yes |" : " no |");
            }

            table.Append('\n');
        }

        return table.ToString();
    }

    /// <summary>The first table of another page.</summary>
    public static string Table(string page) =>
        string.Concat(page.ReplaceLineEndings("\n").Split('\n').SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Select(line => line + "\n"));

    private static StringBuilder Head(string first, IReadOnlyList<ISchedulingProvider> systems) => new(
        $"| {first} | {string.Join(" | ", systems.Select(system => system.DisplayName))} |\n|---|{string.Concat(systems.Select(_ => "---|"))}\n");

    private static string Word(FeatureSupport support) => support switch
    {
        { Possible: false } => "no",
        { Note: null } => "yes",
        _ => "within limits",
    };
}
