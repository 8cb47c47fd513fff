using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Services;

/// <summary>
/// The part of a media search that means something to uploads: kind of entry, time and order. The filters of the networks narrow media that
/// came from those networks, of which the sandbox has none, so they change nothing.
/// </summary>
internal sealed class MediaSearch(JsonObject body)
{
    private readonly JsonObject? _filters = body["filters"] as JsonObject;

    public List<StoredMedia> Apply(List<StoredMedia> media)
    {
        var found = media.Where(IsOfType).Where(IsInTime);
        var ascending = body["sort_fields"] is JsonArray { Count: > 0 } fields && fields[0]!.GetValue<string>() == "DATE";
        return ascending ? [.. found.OrderBy(DateOf).ThenBy(one => one.MediaId)] : [.. found.OrderByDescending(DateOf).ThenByDescending(one => one.MediaId)];
    }

    private bool IsOfType(StoredMedia media) =>
        _filters?["brand_media_types"] is not JsonArray { Count: > 0 } types || types.Any(type => type!.GetValue<string>() == media.Text("type"));

    private bool IsInTime(StoredMedia media)
    {
        var day = DateOnly.FromDateTime(DateOf(media).UtcDateTime);
        return (Day("start") is not { } start || day >= start) && (Day("end") is not { } end || day <= end);
    }

    private DateOnly? Day(string name) =>
        _filters?["source_created_at"]?[name]?.GetValue<string>() is { } text
            ? DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static DateTimeOffset DateOf(StoredMedia media) => Moment.Parse(media.Text("source_created_at")) ?? media.CreatedAt;
}
