using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Services;

/// <summary>Gives the copy of a post media of its own: a brand may only use what lies in its own library.</summary>
internal sealed class MediaTransfer(MediaStore media, long fromBrand, long toBrand, DateTimeOffset now)
{
    private readonly Dictionary<long, long> _copies = [];

    /// <summary>Replaces every number of a media in the members of a post: its own media, those of replies, the cover, and the keys of alt texts.</summary>
    public void Apply(JsonObject fields)
    {
        ApplyToHolder(fields);
        foreach (var reply in fields["replies"] as JsonArray ?? [])
        {
            ApplyToHolder(reply!.AsObject());
        }

        if (fields["cover_image_media_id"]?.GetValue<long>() is { } cover)
        {
            fields["cover_image_media_id"] = CopyOf(cover);
        }
    }

    private void ApplyToHolder(JsonObject holder)
    {
        if (holder["media_ids"] is JsonArray ids)
        {
            holder["media_ids"] = new JsonArray([.. ids.Select(id => JsonValue.Create(CopyOf(id!.GetValue<long>())))]);
        }

        if (holder["alt_text_media_map"] is JsonObject texts)
        {
            holder["alt_text_media_map"] = new JsonObject(texts.Select(text => KeyValuePair.Create(KeyOf(text.Key), text.Value?.DeepClone())));
        }
    }

    private string KeyOf(string key) =>
        long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && _copies.TryGetValue(id, out var copy)
            ? copy.ToString(CultureInfo.InvariantCulture)
            : key;

    private long CopyOf(long id) => _copies.TryGetValue(id, out var copy) ? copy : _copies[id] = media.Copy(media.Find(fromBrand, id)!, toBrand, now).MediaId;
}
