using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dash.Generator.Tests.Contract;

/// <summary>Makes strings, numbers and truth values within their limits.</summary>
internal sealed class ScalarSampler(Random random)
{
    private static readonly string[] Texts =
    [
        "a", "A", "1", "a1", "abc", "ABC", "abc-def", "a_b", "12", "123", "1234567890", "2026-03-08", "10:30", "#ff0000", "a@example.com", "https://example.com/a", "10.0.0.1", "/a/b", "en-US", "1.0.0",
        "0a:1b:2c:3d:4e:5f", "10.0.0.0/8", "fd00:1:2:3:4:5:6:7/48", "a:b", "abcdefghijklmnopqrstuvwxyz012345",
    ];

    public JsonNode Sample(string type, JsonObject node) => type switch
    {
        "boolean" => random.Next(2) == 0,
        "integer" => (long)Number(node, random.Next(1, 100), 1),
        "number" => (decimal)Number(node, random.Next(1, 100) + 0.5, 0.5) is var number && decimal.Truncate(number) == number ? (JsonNode)(long)number : number,
        "string" => Text(node),
        _ => throw new UnsampledException($"No value is made for the type {type}."),
    };

    private static double Number(JsonObject node, double wanted, double step)
    {
        var least = Limit(node, "minimum", "exclusiveMinimum", step, double.MinValue);
        var most = Limit(node, "maximum", "exclusiveMaximum", -step, double.MaxValue);
        var value = Math.Clamp(wanted, least, Math.Max(least, most));
        if (node["multipleOf"] is { } multiple)
        {
            var unit = multiple.GetValue<double>();
            value = Math.Ceiling(value / unit) * unit;
        }

        return value > most ? throw new UnsampledException("No number lies within the limits.") : value;
    }

    private static double Limit(JsonObject node, string inclusive, string exclusive, double step, double none) => node[exclusive] switch
    {
        JsonValue limit when limit.TryGetValue<bool>(out var isExclusive) => node[inclusive] is { } value ? value.GetValue<double>() + (isExclusive ? step : 0) : none,
        JsonValue limit => limit.GetValue<double>() + step,
        _ => node[inclusive]?.GetValue<double>() ?? none,
    };

    private string Text(JsonObject node)
    {
        var text = (string?)(node["format"] as JsonValue) switch
        {
            "date-time" => "2026-03-08T10:30:00Z",
            "date" => "2026-03-08",
            "time" => "10:30:00",
            "uuid" => new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).ToString(),
            "uri" or "url" => "https://example.com/a?b=c",
            "email" => "somebody@example.com",
            "ipv4" or "ip" => "10.0.0.1",
            "ipv6" => "2001:db8::1",
            "byte" => "Zm9v",
            "duration" => "PT1H",
            _ => null,
        };
        var (least, most) = ((int?)node["minLength"] ?? 0, (int?)node["maxLength"] ?? int.MaxValue);
        if ((string?)(node["pattern"] as JsonValue) is { } pattern)
        {
            return Texts.Append(text).OfType<string>().FirstOrDefault(candidate => candidate.Length >= least && candidate.Length <= most && Fits(candidate, pattern))
                ?? throw new UnsampledException($"No text is made for the pattern {pattern}.");
        }

        text ??= $"text {random.Next(1000)}, é/&=?";
        return text.Length < least ? text.PadRight(least, 'x') : text.Length > most ? text[..most].TrimEnd() : text;
    }

    private static bool Fits(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
