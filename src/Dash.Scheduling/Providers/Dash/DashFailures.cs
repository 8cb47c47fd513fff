namespace Dash.Scheduling;

/// <summary>Dash's reasons for a post that did not go out, in plain words with what to do.</summary>
internal static class DashFailures
{
    private const string Reconnect = "Reconnect the account in Dash Social, then schedule the post again.";

    private static readonly Dictionary<string, (string Message, string NextStep)> Reasons = new(StringComparer.Ordinal)
    {
        ["ACCOUNT_RESTRICTED"] = ("The network has restricted the account.", "Sign in to the network, settle the restriction there, then schedule the post again."),
        ["AGAINST_COMMUNITY_STANDARDS"] = ("The network says the post breaks its community standards.", "Change the text or media, then schedule it again."),
        ["APPROVED_PUBLISHING_DATES_HAVE_NO_OVERLAP"] = ("The media may only be published on certain dates, and those of its parts never coincide.", "Use media whose approved dates overlap, or have the dates changed."),
        ["AUTO_PUBLISH_LIMIT_EXCEEDED"] = ("The account has published as many posts as the network allows for now.", "Move the post to a later day."),
        ["DUPLICATE_POST"] = ("The network refused the post as a repetition of an earlier one.", "Check whether it is out already; otherwise change the text and schedule it again."),
        ["FLAGGED_AS_SPAM"] = ("The network took the post for spam.", "Change text and links, wait a while, then schedule it again."),
        ["INTERNAL"] = ("Something went wrong inside Dash Social.", "Schedule it again; if it fails again, ask Dash Social's support."),
        ["INVALID_ACCOUNT_TYPE"] = ("The account is of a kind that cannot publish automatically.", "Turn it into a business or creator account, or publish by hand."),
        ["INVALID_AUTH"] = ("The network no longer accepts the connection to the account.", Reconnect),
        ["INVALID_DESCRIPTION"] = ("The network refused the text.", "Change the text, then schedule it again."),
        ["INVALID_IMAGE"] = ("The network refused an image: size, shape or format.", "Replace the image, then schedule the post again."),
        ["INVALID_PIN_BOARD"] = ("The Pinterest board does not exist any more or cannot be pinned to.", "List the boards, choose another one, then schedule the pin again."),
        ["INVALID_PRODUCT_TAGS"] = ("The network refused the product tags.", "Correct or remove the product tags in Dash Social, then schedule the post again."),
        ["INVALID_TARGETING"] = ("The network refused the audience limits.", "Correct the audience limits in Dash Social, then schedule the post again."),
        ["INVALID_TITLE"] = ("The network refused the title.", "Change the title, then schedule the post again."),
        ["INVALID_VIDEO_THUMBNAIL"] = ("The network refused the cover of the video.", "Choose another cover, then schedule the post again."),
        ["MEDIA_CONTAINER_EXPIRED"] = ("The upload to the network was not finished in time.", "Schedule the post again."),
        ["MISSING_AUTH"] = ("The account is not connected.", "Connect the account in Dash Social, then schedule the post again."),
        ["OUTSIDE_OF_APPROVED_PUBLISHING_DATES"] = ("The time lies outside the dates on which the media may be published.", "Move the post into the approved dates, or use other media."),
        ["PAGE_PUBLISHING_AUTH_REQUIRED"] = ("The network wants the page's owner to confirm who publishes for it.", "Finish the page's publishing authorisation at the network, then schedule the post again."),
        ["PLATFORM_ERROR"] = ("The network had a fault of its own.", "Schedule the post again a little later."),
        ["REJECTED"] = ("The network refused the post and gave no reason.", "Check text and media against the network's rules, then schedule it again."),
        ["TEXT_LENGTH_EXCEEDED"] = ("The text is longer than the network takes.", "Shorten the text, then schedule the post again."),
    };

    /// <summary>A part of a post went out and another did not; Dash has a status for it and no reason.</summary>
    public static PostFailure OnlyInPart { get; } = new(
        "PARTIALLY_FAILED", "Only a part of the post went out.", "Look on the network which part is missing, and publish only that one.");

    /// <summary>The reasons that have words of their own.</summary>
    public static IReadOnlyCollection<string> Known => Reasons.Keys;

    public static PostFailure Explain(string code) => Reasons.TryGetValue(code, out var reason)
        ? new PostFailure(code, reason.Message, reason.NextStep)
        : new PostFailure(code, $"The post did not go out; Dash gives the reason {code}, which this version does not know.", "Look at the post in Dash Social.");
}
