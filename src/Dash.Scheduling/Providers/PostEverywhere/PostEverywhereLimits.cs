using System.Globalization;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>What PostEverywhere cannot do, and what to do instead.</summary>
internal static class PostEverywhereLimits
{
    public static SchedulingProblem FixedOptions { get; } = Impossible(
        "edit_post", "The campaign and the replies of a thread are fixed once a post is made.", "/options", "Delete the post and create it anew with the ones you want.");

    public static SchedulingProblem NoWayBackToDraft { get; } = Impossible(
        "keep_drafts", "A scheduled post cannot become a draft again, and a time cannot be taken away.", "/publish", "Move the post to a later time, or delete it and create a draft.");

    public static SchedulingProblem FailedStays { get; } = Impossible(
        "edit_post", "A failed post cannot be changed or moved.", "/publish", "Update it with publish 'now' alone, which tries the failed account again at once; or create a new post.");

    public static SchedulingProblem NoPublishingEarly { get; } = Impossible(
        "publish_now", "A scheduled post cannot be published ahead of its time.", "/publish", "Move it to a time a minute or two from now.");

    public static SchedulingProblem Shared(PostEverywhereId id, Post post, string what)
    {
        var places = post.Destinations is { Count: > 0 } destinations
            ? destinations.Select(place => $"{place.AccountName.Value ?? place.AccountId.Value?.ToString(CultureInfo.InvariantCulture)} on {PlatformCodec.Format(place.Platform)}")
            : (post.AccountIds ?? []).Select(account => account.ToString(CultureInfo.InvariantCulture));
        return Impossible(
            what == "deleted" ? "delete_post" : "edit_post",
            $"This post goes to several accounts at once, so it can only be {what} for all of them: {string.Join(", ", places)}.",
            "/id",
            "Change or delete it in PostEverywhere, or create a post of its own for each account.") with { Actual = id.ToString() };
    }

    public static SchedulingProblem NoSuchPlace(PostEverywhereId id) => new()
    {
        Code = ProblemCodes.UnknownPost,
        Message = $"Post {id.Post:D} does not go to account {id.Account.ToString(CultureInfo.InvariantCulture)} on {id.Network.ToDisplayName()}.",
        Field = "/id",
        Rule = "post.known",
        Actual = id.ToString(),
        NextStep = "List the posts and use the id of one; a deleted post is gone.",
    };

    public static SchedulingProblem ChangedButUnread(string postId, SchedulingProblem cause) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = $"The change of {postId} was accepted, and reading the post afterwards failed: {cause.Message}",
        Rule = "posteverywhere.answer",
        NextStep = "Get the post to see it as it is now; do not send the change again.",
    };

    public static SchedulingProblem SeveralAlike(string channel, int count) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = $"{count.ToString(CultureInfo.InvariantCulture)} posts of {channel} have this text, time and media.",
        Rule = "posteverywhere.read_back",
        NextStep = "List the posts of the channel and decide which one is meant.",
    };

    public static SchedulingProblem ChangedMeanwhile(string channel) => new()
    {
        Code = ProblemCodes.OutcomeUnknown,
        Message = $"A post of {channel} that is much alike has been changed since it was made, so it may be the one.",
        Rule = "posteverywhere.read_back",
        NextStep = "List the posts of the channel and decide whether it is the one that was sent.",
    };

    public static SchedulingProblem ListingMoved { get; } = new()
    {
        Code = ProblemCodes.ProviderError,
        Message = "PostEverywhere's listing changed while it was read, so that a post is missing cannot be told for certain.",
        Rule = "posteverywhere.read_back",
        NextStep = "Try again a little later.",
        Retryable = true,
    };

    private static SchedulingProblem Impossible(string feature, string message, string field, string nextStep) => new()
    {
        Code = ProblemCodes.NotSupported,
        Message = message,
        Field = field,
        Rule = $"{PostEverywhereProvider.ProviderName}.{feature}",
        NextStep = nextStep,
    };
}
