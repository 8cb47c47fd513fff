namespace Dash.Scheduling;

/// <summary>Decides how a change is made, and refuses what PostEverywhere has no call for.</summary>
internal static class PostEverywhereSteps
{
    /// <exception cref="SchedulingException"><c>not_supported</c>, with what to do instead; nothing was sent.</exception>
    public static PostEverywhereStep Of(PostRevision revision)
    {
        var (state, changes, result) = (revision.Current.State, revision.Changes, revision.Result);
        if (changes.Options is { CampaignIds: not null } or { ThreadReplies: not null })
        {
            throw new SchedulingException(PostEverywhereLimits.FixedOptions);
        }

        if (changes.ClearTime || (result.Mode == PublishMode.Draft && state != PostState.Draft))
        {
            throw new SchedulingException(PostEverywhereLimits.NoWayBackToDraft);
        }

        return (state, result.Mode) switch
        {
            (PostState.Draft, PublishMode.Schedule) => PostEverywhereStep.Schedule,
            (PostState.Draft, PublishMode.Now) => PostEverywhereStep.PublishDraft,
            (PostState.Failed, PublishMode.Now) when OnlyPublishes(changes) => PostEverywhereStep.Retry,
            (PostState.Failed, _) => throw new SchedulingException(PostEverywhereLimits.FailedStays),
            (_, PublishMode.Now) => throw new SchedulingException(PostEverywhereLimits.NoPublishingEarly),
            _ => PostEverywhereStep.None,
        };
    }

    private static bool OnlyPublishes(PostChanges changes) => (changes with { Mode = null }).IsEmpty;
}
