using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests;

/// <summary>One valid scheduled post per network with the members its documentation speaks of; media and time are filled in by the test.</summary>
internal static class NetworkExamples
{
    private const string Board = """{"description":"","id":"123456789012345678","name":"Spring Style Inspiration","preview_url":"https://example.com/board-preview.jpg","protected":false}""";

    private static readonly Dictionary<string, (string Caption, string? File, string Members)> All = new(StringComparer.Ordinal)
    {
        ["instagram"] = ("caption", "launch.jpg", """{"post_type":"FEED","caption":"New","first_comment":"Tell us"}"""),
        ["facebook"] = ("message", "launch.jpg", """{"post_type":"POST","message":"New","first_comment":"Tell us","link":"https://example.com/new"}"""),
        ["tiktok"] = ("text", "clip.mp4", """{"text":"New","disable_comment":false,"disable_duet":true,"disable_stitch":false}"""),
        ["youtube"] = ("description", "clip.mp4", """{"title":"New","description":"Watch","declared_made_for_kids":"false"}"""),
        ["twitter"] = ("tweet_status", null, """{"tweet_status":"New"}"""),
        ["threads"] = ("text", "launch.jpg", """{"text":"New"}"""),
        ["linkedin"] = ("text", "launch.jpg", """{"text":"New"}"""),
        ["snapchat"] = ("description", "clip.mp4", """{"post_type":"SPOTLIGHT","description":"New","save_to_profile":true,"locale":"en_US"}"""),
        ["pinterest"] = ("note", "launch.jpg", """{"note":"New","link":"https://example.com/new","meta":{"title":"New","pinterestBoard":""" + Board + "}}"),
        ["bluesky"] = ("text", "launch.jpg", """{"text":"New"}"""),
    };

    public static IEnumerable<string> Networks => All.Keys;

    public static string CaptionOf(string network) => All[network].Caption;

    /// <summary>A post that is accepted as it is: uploads what it needs first.</summary>
    public static async Task<JsonObject> ScheduledAsync(SandboxClient client, string network, string timestamp)
    {
        var (_, file, members) = All[network];
        var post = JsonNode.Parse(members)!.AsObject();
        post["brand_id"] = 144;
        post["auto_publish"] = true;
        post["status"] = "SCHEDULED";
        post["timestamp"] = timestamp;
        if (file is not null)
        {
            post["media_ids"] = new JsonArray(await client.UploadAsync(file));
        }

        return post;
    }
}
