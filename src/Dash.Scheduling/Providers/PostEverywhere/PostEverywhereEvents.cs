using System.Globalization;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>PostEverywhere's events in neutral words.</summary>
internal static class PostEverywhereEvents
{
    public static ProviderEvent Map(WebhookDelivery delivery, string digest)
    {
        var data = delivery.Data;
        var account = data.AccountId.Value?.ToString(CultureInfo.InvariantCulture);
        var network = PostEverywhereNetworks.Of(data.Platform);
        var name = WebhookEventCodec.Format(delivery.Event);
        return new ProviderEvent
        {
            Provider = PostEverywhereProvider.ProviderName,
            Id = string.IsNullOrWhiteSpace(delivery.EventId) ? digest : delivery.EventId,
            Name = name,
            At = PostEverywhereTimes.Of(delivery.CreatedAt),
            AccountId = account,
            Channel = account is not null && network is { } known ? new ChannelAddress(account, known).ToString() : null,
            Post = name.StartsWith("post.", StringComparison.Ordinal) ? Post(delivery.Event.Known, name, data) : null,
        };
    }

    private static PostEvent Post(WebhookEvent? kind, string name, WebhookData data) => new()
    {
        PostId = data is { PostId: { } id, AccountId.Value: { } account } && PostEverywhereNetworks.Of(data.Platform) is { } network
            ? new PostEverywhereId(network, id, account).ToString()
            : null,
        ProviderPostId = data.PostId?.ToString(),
        State = State(kind),
        IsDeleted = kind == WebhookEvent.PostDeleted,
        LiveUrl = data.PlatformPostUrl.Value?.OriginalString,
        Failure = kind is WebhookEvent.PostFailed or WebhookEvent.PostPartiallyFailed ? PostEverywhereFailures.Explain(name, Reason(data)) : null,
        PublishedAt = PostEverywhereTimes.Of(data.PublishedAt.Value),
    };

    private static PostState? State(WebhookEvent? kind) => kind switch
    {
        WebhookEvent.PostScheduled => PostState.Scheduled,
        WebhookEvent.PostPublishing => PostState.Publishing,
        WebhookEvent.PostPublished => PostState.Posted,
        WebhookEvent.PostFailed => PostState.Failed,
        WebhookEvent.PostPartiallyFailed => PostState.NeedsAttention,
        WebhookEvent.PostApprovalRequested or WebhookEvent.PostChangesRequested => PostState.NeedsAttention,
        _ => null,
    };

    // The documented body has no reason; destinations have one of this name.
    private static string? Reason(WebhookData data) =>
        data.UnknownMembers is { } members && members.TryGetValue("error", out var error) && error.ValueKind == System.Text.Json.JsonValueKind.String ? error.GetString() : null;
}
