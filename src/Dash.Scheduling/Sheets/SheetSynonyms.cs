namespace Dash.Scheduling;

/// <summary>What people call columns. None of these names is read, since a guess could be wrong; they lead to the name that is.</summary>
internal static class SheetSynonyms
{
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        [SheetColumns.Text] = ["caption", "message", "description", "status", "body", "content", "copy", "tweet", "post", "note"],
        [SheetColumns.At] = ["time", "date", "datetime", "timestamp", "when", "scheduled", "scheduledat", "scheduleat", "scheduledtime", "scheduleddate", "publishat", "publishtime"],
        [SheetColumns.TimeZone] = ["zone", "tz"],
        [SheetColumns.MediaIds] = ["media", "mediaid", "image", "images", "photo", "photos", "video", "videos", "attachments"],
        [SheetColumns.Publish] = ["mode", "action"],
        [SheetColumns.Channel] = ["account", "brand", "network", "platform", "profile"],
        [SheetColumns.Id] = ["postid"],
        [SheetColumns.Key] = ["idempotencykey", "reference", "externalid"],
        ["post_type"] = ["type", "kind", "format"],
        ["first_comment"] = ["comment"],
        ["link"] = ["url", "address", "website"],
        ["alt_texts"] = ["alt", "alttext"],
        ["content_tag_ids"] = ["tags", "labels"],
        ["campaign_ids"] = ["campaign", "campaigns"],
    };

    /// <summary>The column that a header most likely means; null when that is anybody's guess.</summary>
    public static string? Nearest(string header)
    {
        var plain = SheetColumns.Plain(header);
        var meant = Words.FirstOrDefault(pair => pair.Value.Contains(plain, StringComparer.Ordinal)).Key;
        return meant ?? NearestName.Find(header, SheetColumns.Names);
    }
}
