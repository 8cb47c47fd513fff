using Dash.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace Dash.McpServer.Results;

/// <summary>The one place where a post of the port becomes a record of an answer.</summary>
internal sealed class PostPresenter(TimeResolver times)
{
    public TimeView Now(string? zone) => At(times.Now, zone)!;

    public TimeView? At(Instant? instant, string? zone) => instant is { } at ? TimeView.Of(times.Echo(at, zone)) : null;

    /// <param name="post">The post.</param>
    /// <param name="zone">Zone of its times; null takes the default one.</param>
    /// <param name="longestText">Where to cut its text; the whole by default.</param>
    public PostView View(ScheduledPost post, string? zone, int longestText = int.MaxValue)
    {
        var time = At(post.At, zone);
        return new PostView
        {
            Id = post.Id,
            Channel = post.Channel,
            State = WireNames.Of(post.State),
            At = time?.Local,
            Utc = time?.Utc,
            When = time?.When,
            Text = ShortText.Of(post.Text, longestText),
            Url = post.LiveUrl,
            Failure = Failure(post.Failure),
            UpdatedAt = Utc(post.UpdatedAt),
        };
    }

    public PostDetails Details(ScheduledPost post, string? zone)
    {
        var (time, options) = (At(post.At, zone), PostOptionTexts.Write(post.Options).Select(option => $"{option.Key}={option.Value}").ToList());
        return new PostDetails
        {
            Id = post.Id,
            Channel = post.Channel,
            State = WireNames.Of(post.State),
            At = time?.Local,
            Utc = time?.Utc,
            When = time?.When,
            Text = post.Text,
            Url = post.LiveUrl,
            Failure = Failure(post.Failure),
            UpdatedAt = Utc(post.UpdatedAt),
            MediaIds = post.MediaIds,
            AutoPublish = post.AutoPublish,
            Options = options.Count == 0 ? null : options,
            ProviderStatus = post.ProviderStatus,
            CreatedAt = Utc(post.CreatedAt),
        };
    }

    public static string? Utc(Instant? instant) => instant is { } value ? InstantPattern.ExtendedIso.Format(value) : null;

    private static string? Failure(PostFailure? failure) => failure is null ? null : $"{failure.Code}: {failure.Message} {failure.NextStep}";
}
