using System.Text.Json;

namespace Dash.Scheduling.Tests.Rules;

/// <summary>The rules file as it ships, without the reader that is under test.</summary>
internal static class ShippedFile
{
    public static string Read()
    {
        using var stream = typeof(NetworkRuleBook).Assembly.GetManifestResourceStream("Dash.Scheduling.Rules.network-rules.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Everything in the rules of a network that is a rule of its own.</summary>
    public static IEnumerable<JsonElement> Rules(JsonElement network)
    {
        var text = network.GetProperty("text");
        return
        [
            text,
            .. text.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object).Select(member => member.Value),
            .. network.GetProperty("post_types").EnumerateArray(),
            .. network.GetProperty("files").EnumerateArray(),
            .. network.GetProperty("options").EnumerateObject().Select(option => option.Value),
            .. network.GetProperty("options").EnumerateObject()
                .Select(option => option.Value.TryGetProperty("limit", out var limit) ? limit : default).Where(limit => limit.ValueKind == JsonValueKind.Object),
        ];
    }
}
