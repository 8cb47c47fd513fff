using System.Globalization;
using System.Text;

namespace Dash.Benchmarks.Serving;

/// <summary>A page as the service sends it: posts of X with two media each, in the order of the schema.</summary>
internal static class PostPayload
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public static byte[] Page(int posts)
    {
        var items = Enumerable.Range(0, posts).Select(Post);
        return Encoding.UTF8.GetBytes($$"""{"data":[{{string.Join(',', items)}}],"paging":{"count":{{posts}},"previous":null,"next":null} }""");
    }

    public static byte[] Single() => Encoding.UTF8.GetBytes(Post(1));

    private static string Post(int index) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"id":{{815_000_000 + index}},"created_at":"{{Time(index)}}","updated_at":"{{Time(index + 3)}}","has_scheduled_time":true,"live_post_url":{{LiveUrl(index)}},
        "auto_publish_error":null,"approval_status":"UNASSIGNED","num_of_approvals_required":0,"media":[{{Media(index * 2)}},{{Media((index * 2) + 1)}}],"source_id":null,
        "brand_id":4711,"status":"{{(index % 3 == 0 ? "POSTED" : "SCHEDULED")}}","auto_publish":true,"timestamp":"{{Time(index + 60)}}","media_ids":[{{index * 2}},{{(index * 2) + 1}}],
        "approval_policy":"APPROVAL_NOT_REQUIRED","approval_requests":[],"board_ids":[12,13],"campaign_ids":[],"content_tag_ids":[{{index}},7,8],
        "post_group_id":"{{new Guid(index, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)}}","tweet_status":"{{Text(index)}}","alt_text_media_map":{"{{index * 2}}":"A harbour at dusk, boats in front"},
        "replies":[],"auto_numbering_enabled":false,"permalink":"https://x.example/status/{{index}}","thread_order":{{index % 5}}}
        """).ReplaceLineEndings("");

    private static string Media(int index) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"id":{{index}},"brand_id":4711,"type":"IMAGE","source":"UPLOADED","source_id":"upload-{{index}}","source_type":"DIRECT","source_created_at":"{{Time(index)}}",
        "created_at":"{{Time(index)}}","updated_at":"{{Time(index)}}","meta":{"filename":"harbour-{{index}}.jpg","uploaded_by":{{index + 17}}} }
        """).ReplaceLineEndings("");

    private static string LiveUrl(int index) => index % 3 == 0 ? $"\"https://x.example/i/{index}\"" : "null";

    private static string Text(int index) => index % 4 == 0
        ? $"Number {index}: first line\\nsecond line, said \\\"so\\\""
        : $"Number {index}: the new collection is in the shops from Friday, nine in the morning. See you there!";

    private static string Time(int minutes) => Start.AddMinutes(minutes).AddTicks(minutes % 2 * 1_234_560).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
}
