using System.Text.Json.Nodes;

namespace Dash.Sandbox.Storage;

/// <summary>A post as the sandbox keeps it: what is searched by in typed members, everything else the caller sent in <see cref="Fields"/>.</summary>
internal sealed class StoredPost
{
    public long Id { get; set; }

    public required string Network { get; init; }

    public required long BrandId { get; init; }

    public required string Status { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>When the publisher has to look at the post next; none when it has nothing to do there.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>The members of the request, and what publishing added (<c>live_post_url</c>, <c>auto_publish_error</c>).</summary>
    public required JsonObject Fields { get; set; }

    public string? GroupId => Text("post_group_id");

    public bool AutoPublish => Fields["auto_publish"]?.GetValue<bool>() ?? true;

    public IReadOnlyList<long> MediaIds => Numbers("media_ids");

    public string? Text(string name) => Fields[name]?.GetValue<string>();

    public IReadOnlyList<long> Numbers(string name) => Fields[name] is JsonArray items ? [.. items.Select(item => item!.GetValue<long>())] : [];
}
