using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Media;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Services;

/// <summary>The three shapes in which a media is answered: after an upload, in the library, and inside a post.</summary>
internal static class MediaRenderer
{
    public static JsonObject Uploaded(SandboxContext context, StoredMedia media)
    {
        var address = context.Absolute(media.Address);
        var isImage = media.Type == MediaFacts.Image;
        var json = new JsonObject
        {
            ["id"] = media.BrandMediaId,
            ["media_id"] = media.MediaId,
            ["brand_id"] = media.BrandId,
            ["media_type"] = media.Type,
            ["type"] = media.Text("type"),
            ["source"] = media.Text("source"),
            ["created_at"] = Moment.Text(media.CreatedAt),
            ["updated_at"] = Moment.Text(media.CreatedAt),
            ["status"] = 2,
            ["duration"] = media.Facts["duration"]?.DeepClone(),
            ["frame_rate"] = null,
            ["image_sizes"] = isImage ? ImageSizes(media, address) : [],
            ["video_sizes"] = isImage ? [] : VideoSizes(address),
            ["urls"] = new JsonObject { ["full"] = address, ["original"] = address },
            ["meta"] = new JsonObject(),
            ["hide_in_widget"] = false,
            ["likeshop_clicks"] = null,
            ["tiktok_likeshop_clicks"] = null,
            ["predictions"] = new JsonObject(),
            ["caption_question"] = null,
            ["caption_sentiment"] = null,
            ["media_group"] = null,
            ["elastic_search_index_status"] = null,
            ["video_conversion_warnings"] = null,
        };
        foreach (var list in (string[])["ai_alternatives", "campaigns", "content_tags", "galleries", "system_tags", "tags", "triggered_content_automations"])
        {
            json[list] = new JsonArray();
        }

        AddSource(json, media);
        Add(json, "original_width", media.Number("width")?.ToString(CultureInfo.InvariantCulture));
        Add(json, "original_height", media.Number("height")?.ToString(CultureInfo.InvariantCulture));
        return json;
    }

    public static JsonObject Library(SandboxContext context, StoredMedia media)
    {
        var address = context.Absolute(media.Address);
        var json = new JsonObject
        {
            ["id"] = media.MediaId,
            ["brand_media_id"] = media.BrandMediaId,
            ["brand_id"] = media.BrandId,
            ["type"] = media.Type,
            ["created_at"] = Moment.Text(media.CreatedAt),
            ["meta"] = new JsonObject { ["filename"] = media.Text("filename") },
            ["content_tags"] = new JsonArray(),
            ["can_publish_within"] = new JsonObject { ["start"] = null, ["end"] = null },
            ["predictions"] = new JsonObject(),
            ["collections"] = new JsonObject(),
            ["custom_metrics"] = new JsonArray(),
        };
        Add(json, "source_created_at", SourceCreatedAt(media));
        json[media.Type == MediaFacts.Image ? "image" : "video"] =
            new JsonObject { ["sizes"] = media.Type == MediaFacts.Image ? ImageSizes(media, address) : VideoSizes(address) };
        return json;
    }

    public static JsonObject InPost(StoredMedia media)
    {
        var json = new JsonObject
        {
            ["brand_id"] = media.BrandId,
            ["created_at"] = Moment.Text(media.CreatedAt),
            ["id"] = media.MediaId,
            ["meta"] = new JsonObject { ["filename"] = media.Text("filename") },
            ["predictions"] = new JsonObject(),
            ["source"] = media.Text("source"),
            ["source_type"] = "OWNED",
            ["type"] = media.Type,
            ["updated_at"] = Moment.Text(media.CreatedAt),
            ["variants"] = new JsonArray(),
        };
        AddSource(json, media);
        return json;
    }

    private static void AddSource(JsonObject json, StoredMedia media)
    {
        Add(json, "source_id", media.Text("source_id"));
        Add(json, "source_created_at", SourceCreatedAt(media));
    }

    private static string? SourceCreatedAt(StoredMedia media) => Moment.Parse(media.Text("source_created_at")) is { } moment ? Moment.Text(moment) : null;

    private static JsonObject ImageSizes(StoredMedia media, string address)
    {
        var size = new JsonObject { ["url"] = address };
        foreach (var name in (string[])["width", "height", "size"])
        {
            if (media.Number(name) is { } number)
            {
                size[name] = number;
            }
        }

        return new JsonObject { ["original"] = size };
    }

    private static JsonObject VideoSizes(string address) => new() { ["original"] = new JsonObject { ["url"] = address } };

    private static void Add(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
