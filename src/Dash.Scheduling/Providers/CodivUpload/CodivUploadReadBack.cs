using CodivUpload.Sdk;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>Finds a post whose answer was lost, by what it holds: the service gives a post nothing else to know it by.</summary>
internal static class CodivUploadReadBack
{
    // Two clocks may differ, and the service may write whole seconds.
    private static readonly Duration ClockDifference = Duration.FromMinutes(2);
    private static readonly Duration Rounding = Duration.FromSeconds(1);

    /// <exception cref="SchedulingException">Several match: which of them was made by the request cannot be told.</exception>
    public static ListedPost? Find(PostDraft draft, IReadOnlyList<Uri> media, Instant sentAt, IReadOnlyList<ListedPost> listed)
    {
        var matches = listed.Where(post => IsIt(post, draft, media, sentAt)).ToList();
        return matches.Count <= 1 ? matches.FirstOrDefault() : throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.OutcomeUnknown,
            Message = $"{matches.Count} posts of {draft.Channel} have the same text, time and media, so it cannot be told which of them this request made.",
            Rule = "codivupload.read_back",
            Actual = string.Join(", ", matches.Select(post => post.Id)),
            NextStep = "Look at these posts, and delete those that are too many.",
        });
    }

    private static bool IsIt(ListedPost post, PostDraft draft, IReadOnlyList<Uri> media, Instant sentAt)
    {
        var network = ChannelAddress.Parse(draft.Channel).Network;
        return post.PostDestinations is [var destination]
            && CodivUploadNetworks.Of(destination.Platform) == network
            // Without a time of making, a post may be the one: better not known than taken for missing.
            && (post.CreatedAt is not { } made || Instant.FromDateTimeOffset(made) >= sentAt - ClockDifference)
            && (post.Description ?? "") == (draft.Text ?? "")
            && IsSame(post.ScheduledDate, draft.At)
            && (post.MediaUrls ?? []).SequenceEqual(media);
    }

    private static bool IsSame(DateTimeOffset? stored, Instant? wanted) => (stored, wanted) switch
    {
        (null, null) => true,
        ({ } time, { } at) => (Instant.FromDateTimeOffset(time) - at) is var difference && difference < Rounding && difference > -Rounding,
        _ => false,
    };
}
