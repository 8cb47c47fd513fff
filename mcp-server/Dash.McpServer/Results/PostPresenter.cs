using Dash.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace Dash.McpServer.Results;

/// <summary>The one place where a post of the port becomes a record of an answer.</summary>
internal sealed class PostPresenter(TimeResolver times)
{
    public TimeView Now(string? zone) => At(times.Now, zone)!;

    public TimeView? At(Instant? instant, string? zone) => instant is { } at ? TimeView.Of(times.Echo(at, zone)) : null;

    public PostView View(ScheduledPost post, string? zone) => new()
    {
        Id = post.Id,
        Channel = post.Channel,
        State = WireNames.Of(post.State),
        At = At(post.At, zone),
        Text = post.Text,
        MediaIds = post.MediaIds,
        LiveUrl = post.LiveUrl,
        Failure = FailureView.Of(post.Failure),
        UpdatedAt = Utc(post.UpdatedAt),
    };

    public PostDetails Details(ScheduledPost post, string? zone) => new()
    {
        Id = post.Id,
        Channel = post.Channel,
        State = WireNames.Of(post.State),
        ProviderStatus = post.ProviderStatus,
        At = At(post.At, zone),
        Text = post.Text,
        MediaIds = post.MediaIds,
        AutoPublish = post.AutoPublish,
        Options = OptionsView.Of(post.Options),
        LiveUrl = post.LiveUrl,
        Failure = FailureView.Of(post.Failure),
        CreatedAt = Utc(post.CreatedAt),
        UpdatedAt = Utc(post.UpdatedAt),
    };

    public static string? Utc(Instant? instant) => instant is { } value ? InstantPattern.ExtendedIso.Format(value) : null;
}
