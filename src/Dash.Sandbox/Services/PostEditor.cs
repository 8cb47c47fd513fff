using System.Text.Json.Nodes;
using Dash.Sandbox.Scheduling;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Services;

/// <summary>Creates, changes and copies posts; nothing is written unless every rule holds for every post concerned.</summary>
internal sealed class PostEditor(SandboxContext context, SqliteSession session, KeyAccess caller)
{
    private const string Copies = "duplicate_to_brand_ids";
    private readonly PostStore _posts = new(session);
    private readonly MediaStore _media = new(session);
    private readonly DateTimeOffset _now = context.Clock.GetUtcNow();

    public StoredPost Create(string network, long brandId, JsonObject body)
    {
        var post = new StoredPost
        {
            Network = network,
            BrandId = brandId,
            // The guide always names a status; without one the careful reading is that nothing may go out.
            Status = PostStatus.Draft,
            CreatedAt = _now,
            UpdatedAt = _now,
            Fields = [],
        };
        Apply(post, body);
        Check(post);
        _posts.Add(post);
        Copy(post, body);
        return post;
    }

    public StoredPost Update(StoredPost post, JsonObject changes)
    {
        if (PostStatus.IsClosed(post.Status))
        {
            throw ApiProblem.NotValid("status", $"The post has the status {post.Status} and cannot be changed any more.");
        }

        if (changes["brand_id"]?.GetValue<long>() is { } brandId && brandId != post.BrandId)
        {
            throw ApiProblem.NotValid("brand_id", $"The post belongs to brand {post.BrandId} and cannot move to {brandId}. Create it there instead.");
        }

        Apply(post, changes);
        post.UpdatedAt = _now;
        Check(post);
        _posts.Save(post);
        Copy(post, changes);
        return post;
    }

    private void Apply(StoredPost post, JsonObject body)
    {
        foreach (var (name, value) in body.Where(member => member.Key is not (Copies or "brand_id" or "status" or "timestamp")))
        {
            post.Fields[name] = value?.DeepClone();
        }

        if (body.TryGetPropertyValue("timestamp", out var timestamp))
        {
            post.Timestamp = ParseTime(timestamp?.GetValue<string>());
        }

        if (body["status"]?.GetValue<string>() is { } status)
        {
            post.Status = PostStatus.Requestable.Contains(status)
                ? status
                : throw ApiProblem.NotValid("status", $"Dash sets {status} itself. A request may ask for: {string.Join(", ", PostStatus.Requestable)}.");
            post.Fields.Remove("auto_publish_error");
        }

        if (ModeRules.IgnoresAutoPublish(post.Network) || post.Fields["auto_publish"] is null)
        {
            post.Fields["auto_publish"] = true;
        }

        post.DueAt = Publisher.DueAt(post.Status, post.Timestamp, _now);
    }

    private void Check(StoredPost post)
    {
        var catalog = new CatalogStore(session);
        IReadOnlyList<Violation> violations = PostRules.Check(new PostCandidate(post, context.Accounts.Brand(post.BrandId), _now)
        {
            FindMedia = id => _media.Find(post.BrandId, id),
            HasBoard = id => catalog.Find(CatalogStore.PinterestBoards, post.BrandId, id) is not null,
        });
        if (violations.Count > 0)
        {
            throw ApiProblem.NotValid(violations);
        }
    }

    private void Copy(StoredPost post, JsonObject body)
    {
        var brandIds = body[Copies] is JsonArray sent ? sent.Select(id => id!.GetValue<long>()).Distinct().Where(id => id != post.BrandId).ToList() : [];
        foreach (var brandId in brandIds)
        {
            caller.Demand(brandId, Copies);
            var copy = new StoredPost
            {
                Network = post.Network,
                BrandId = brandId,
                Status = post.Status,
                Timestamp = post.Timestamp,
                CreatedAt = _now,
                UpdatedAt = _now,
                DueAt = post.DueAt,
                Fields = (JsonObject)post.Fields.DeepClone(),
            };
            new MediaTransfer(_media, post.BrandId, brandId, _now).Apply(copy.Fields);
            Check(copy);
            _posts.Add(copy);
        }
    }

    private static DateTimeOffset? ParseTime(string? text) => text is null
        ? null
        : Moment.Parse(text) ?? throw ApiProblem.NotValid("timestamp", "Not a valid date-time. Expected ISO 8601, for example 2026-03-10T15:00:00Z.");
}
