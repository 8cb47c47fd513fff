using System.Globalization;

namespace Dash.McpServer.Gate;

/// <summary>Values of options for a person to read.</summary>
internal static class OptionText
{
    public static string Of(object value) => value switch
    {
        IReadOnlyDictionary<string, string> pairs => string.Join("; ", pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}")),
        IReadOnlyList<string> texts => string.Join("; ", texts),
        true => "yes",
        false => "no",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
