using System.Globalization;
using System.Text.Json;

namespace Dash.Sdk.Rules;

/// <summary>Reads the rules from the document that travels in this assembly.</summary>
internal static class MediaRuleReader
{
    private const string Resource = "media-rules.json";

    internal static IReadOnlyList<MediaRule> ReadEmbedded()
    {
        using var stream = typeof(MediaRuleReader).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}: it was built incompletely.");
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("rules").EnumerateArray().Select(Read)];
    }

    private static MediaRule Read(JsonElement rule) => new()
    {
        Placement = Named<Placement>(rule.GetProperty("placement")),
        Kind = rule.GetProperty("kind").GetString() switch { "image" => MediaType.Image, "video" => MediaType.Video, _ => null },
        Subject = Named<MediaRuleSubject>(rule.GetProperty("subject")),
        State = rule.TryGetProperty("state", out var state) ? Named<MediaRuleState>(state) : MediaRuleState.Limited,
        Formats = Texts(rule, "formats"),
        Allowed = Texts(rule, "one_of"),
        Min = Number(rule, "min"),
        Max = Number(rule, "max"),
        Note = rule.TryGetProperty("note", out var note) ? note.GetString() : null,
        Source = new Uri(rule.GetProperty("source").GetString()!),
        StatedBy = Named<MediaRuleAuthority>(rule.GetProperty("stated_by")),
        VerifiedOn = DateOnly.ParseExact(rule.GetProperty("verified_on").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static TEnum Named<TEnum>(JsonElement name)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(name.GetString()!.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true);

    private static double? Number(JsonElement rule, string name) => rule.TryGetProperty(name, out var value) ? value.GetDouble() : null;

    private static IReadOnlyList<string> Texts(JsonElement rule, string name) =>
        rule.TryGetProperty(name, out var values) ? Array.AsReadOnly([.. values.EnumerateArray().Select(static value => value.GetString()!)]) : [];
}
