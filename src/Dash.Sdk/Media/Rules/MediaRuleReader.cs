using System.Globalization;
using System.Text.Json;

namespace Dash.Sdk.Rules;

/// <summary>Reads what the networks ask of files from the rules file that travels in this assembly; it holds rules for whole posts as well.</summary>
internal static class MediaRuleReader
{
    private const string Resource = "network-rules.json";

    internal static IReadOnlyList<MediaRule> ReadEmbedded()
    {
        using var stream = typeof(MediaRuleReader).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}: it was built incompletely.");
        using var document = JsonDocument.Parse(stream);
        var sources = document.RootElement.GetProperty("sources");
        return
        [
            .. document.RootElement.GetProperty("networks").EnumerateObject()
                .SelectMany(static network => network.Value.GetProperty("files").EnumerateArray())
                .Select(rule => Read(rule, sources.GetProperty(rule.GetProperty("source").GetString()!))),
        ];
    }

    private static MediaRule Read(JsonElement rule, JsonElement source) => new()
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
        Source = new Uri(source.GetProperty("url").GetString()!),
        StatedBy = Named<MediaRuleAuthority>(rule.GetProperty("stated_by")),
        VerifiedOn = DateOnly.ParseExact(source.GetProperty("verified_on").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static TEnum Named<TEnum>(JsonElement name)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(name.GetString()!.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true);

    private static double? Number(JsonElement rule, string name) => rule.TryGetProperty(name, out var value) ? value.GetDouble() : null;

    private static IReadOnlyList<string> Texts(JsonElement rule, string name) =>
        rule.TryGetProperty(name, out var values) ? Array.AsReadOnly([.. values.EnumerateArray().Select(static value => value.GetString()!)]) : [];
}
