using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Scheduling;

/// <summary>Puts a stored post into the shape of the answers: what was sent, the members every answer has, and what the publisher added.</summary>
internal static class PostRenderer
{
    public static JsonObject Render(StoredPost post, MediaStore media)
    {
        var json = (JsonObject)post.Fields.DeepClone();
        json["id"] = post.Id;
        json["brand_id"] = post.BrandId;
        json["status"] = post.Status;
        json["auto_publish"] = post.AutoPublish;
        json["timestamp"] = post.Timestamp is { } timestamp ? Moment.Text(timestamp) : null;
        json["has_scheduled_time"] = post.Timestamp is not null;
        json["media_ids"] = new JsonArray([.. post.MediaIds.Select(id => JsonValue.Create(id))]);
        json["media"] = Media(post.BrandId, post.MediaIds, media);
        json["created_at"] = Moment.PreciseText(post.CreatedAt);
        json["updated_at"] = Moment.PreciseText(post.UpdatedAt);
        json["approval_policy"] ??= "APPROVAL_NOT_REQUIRED";
        json["approval_status"] = "UNASSIGNED";
        json["approval_requests"] = ApprovalRequests(post);
        json["num_of_approvals_required"] = post.Text("approval_policy") == "APPROVAL_REQUIRED" ? 1 : 0;
        json["source_id"] = null;
        // Null has to be there before publication, so an absent member is written as null.
        json["auto_publish_error"] = json["auto_publish_error"]?.DeepClone();
        json["live_post_url"] = json["live_post_url"]?.DeepClone();
        RenderReplies(json, post, media);
        return json;
    }

    private static JsonArray Media(long brandId, IEnumerable<long> ids, MediaStore media) =>
        [.. ids.Select(id => media.Find(brandId, id)).Where(one => one is not null).Select(one => MediaRenderer.InPost(one!))];

    private static JsonArray ApprovalRequests(StoredPost post)
    {
        var requests = (JsonArray?)post.Fields["approval_requests"]?.DeepClone() ?? [];
        foreach (var (index, request) in requests.Index())
        {
            request!["id"] = (post.Id * 100) + index + 1;
            request["post_id"] = post.Id;
            request["brand_id"] = post.BrandId;
            request["created_at"] = Moment.PreciseText(post.CreatedAt);
            request["updated_at"] = Moment.PreciseText(post.UpdatedAt);
            request["deleted_at"] = null;
        }

        return requests;
    }

    private static void RenderReplies(JsonObject json, StoredPost post, MediaStore media)
    {
        foreach (var (index, reply) in (json["replies"] as JsonArray ?? []).Index())
        {
            var ids = reply!["media_ids"] is JsonArray sent ? sent.Select(id => id!.GetValue<long>()) : [];
            reply["thread_order"] ??= index + 1;
            reply["media"] = Media(post.BrandId, ids, media);
            reply["created_at"] = Moment.PreciseText(post.CreatedAt);
            reply["updated_at"] = Moment.PreciseText(post.UpdatedAt);
            reply["has_scheduled_time"] = post.Timestamp is not null;
        }
    }
}
