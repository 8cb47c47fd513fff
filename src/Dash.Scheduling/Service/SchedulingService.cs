using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// What people do with posts, over any <see cref="ISchedulingProvider"/>. Batches are checked as a whole first: an invalid item is never
/// sent, and the valid ones are sent one after the other, each with a result of its own. A problem that concerns the whole request (no
/// connection, a wrong key) before anything was written is a <see cref="SchedulingException"/>.
/// </summary>
public sealed class SchedulingService
{
    private readonly ISchedulingProvider _provider;
    private readonly NetworkRuleBook _rules;
    private readonly PostLister _lister;
    private readonly PostPager _pager;
    private readonly CalendarReviewer _reviewer;
    private readonly Preflight _preflight;
    private readonly CalendarCheck _calendar;
    private readonly PostCreator _creator;
    private readonly Planner _planner;
    private readonly Shifter _shifter;
    private readonly MovePlanner _moves;

    /// <summary>Puts the service over a provider.</summary>
    /// <param name="provider">The scheduling system.</param>
    /// <param name="rules">What the networks accept.</param>
    /// <param name="clock">The present, against which times are checked.</param>
    /// <param name="settings">How to go about the work; null takes the defaults.</param>
    /// <exception cref="ArgumentException">There is a ledger, and the provider does not say whose posts it makes.</exception>
    public SchedulingService(ISchedulingProvider provider, NetworkRuleBook rules, IClock clock, SchedulingSettings? settings = null)
    {
        Settings = settings ?? new SchedulingSettings();
        Times = new TimeResolver(clock, Settings.Time);
        Media = new MediaLibrary(provider);
        (_provider, _rules) = (provider, rules);
        _lister = new PostLister(provider, Settings);
        _pager = new PostPager(provider, Settings);
        _reviewer = new CalendarReviewer(provider, Settings, Times);
        _preflight = new Preflight(provider, rules, Times, Settings);
        _calendar = new CalendarCheck(provider, Settings, Times);
        _creator = new PostCreator(provider, clock, Settings, _calendar);
        _shifter = new Shifter(_preflight, _calendar, Times);
        var book = Settings.Ledger is { } ledger ? new PlanBook(ledger, _creator.Scope, Settings.Journal, clock) : null;
        (_planner, _moves) = (new Planner(_preflight, _creator, book), new MovePlanner(book));
    }

    /// <summary>How the service goes about its work.</summary>
    public SchedulingSettings Settings { get; }

    /// <summary>Reads and describes times with the service's clock and default zone.</summary>
    public TimeResolver Times { get; }

    /// <summary>The media of the accounts.</summary>
    public MediaLibrary Media { get; }

    /// <summary>What the scheduling system can do.</summary>
    public ProviderCapabilities Capabilities => _provider.Capabilities;

    /// <summary>Name of the scheduling system.</summary>
    public string ProviderName => _provider.Name;

    /// <summary>
    /// Creates posts: one result per draft, in order. With <see cref="SchedulingSettings.Ledger"/> a draft that was created before gives
    /// the first answer, so running a batch again does only what is missing.
    /// </summary>
    /// <exception cref="SchedulingException">The drafts could not be checked, so nothing was written.</exception>
    public async Task<IReadOnlyList<ItemResult>> ScheduleAsync(IReadOnlyList<PostDraft> drafts, CancellationToken cancellationToken = default)
    {
        var items = await _preflight.CheckDraftsAsync(drafts, cancellationToken).ConfigureAwait(false);
        items = await _creator.AttachAsync(items, cancellationToken).ConfigureAwait(false);
        await _creator.PassGateAsync(WriteKind.Create, items, cancellationToken).ConfigureAwait(false);
        return await _creator.WriteAsync(items, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates the posts of a plan, exactly as they were validated: one result per post, in order.</summary>
    /// <param name="planId">See <see cref="SchedulingPlan.PlanId"/>. Good for once, also across restarts.</param>
    /// <param name="drafts">The posts the caller believes to be in it, to be compared; null takes the plan as it is.</param>
    /// <param name="cancellationToken">Gives up before the next post.</param>
    /// <exception cref="SchedulingException"><c>plan_unknown</c>, <c>plan_altered</c>, <c>plan_expired</c> or <c>plan_used</c>; nothing was written.</exception>
    public Task<IReadOnlyList<ItemResult>> ScheduleAsync(string planId, IReadOnlyList<PostDraft>? drafts = null, CancellationToken cancellationToken = default) =>
        _planner.ApplyAsync(planId, drafts, cancellationToken);

    /// <summary>Checks posts and writes nothing: every problem and warning of every post at once, and a plan by which exactly these are sent.</summary>
    /// <exception cref="SchedulingException">The drafts could not be checked.</exception>
    public Task<SchedulingPlan> PlanAsync(IReadOnlyList<PostDraft> drafts, CancellationToken cancellationToken = default) =>
        _planner.PlanAsync([.. drafts.Select(draft => new DraftRequest { Draft = draft })], cancellationToken);

    /// <summary>Checks posts as they were written, what could not be read included, and writes nothing.</summary>
    /// <exception cref="SchedulingException">The drafts could not be checked.</exception>
    public Task<SchedulingPlan> PlanAsync(IReadOnlyList<DraftRequest> requests, CancellationToken cancellationToken = default) =>
        _planner.PlanAsync(requests, cancellationToken);

    /// <summary>
    /// Changes posts: one result per edit, in order. What the changes do not name stays as it is. An edit that carries when its post was
    /// last changed is a <c>conflict</c>, with the post as it is now, if somebody else was there meanwhile.
    /// </summary>
    /// <exception cref="SchedulingException">The edits could not be checked, so nothing was written.</exception>
    public async Task<IReadOnlyList<ItemResult>> UpdateAsync(IReadOnlyList<PostEdit> edits, CancellationToken cancellationToken = default)
    {
        var items = await PassableEditsAsync(edits, cancellationToken).ConfigureAwait(false);
        return await _creator.Writer.WriteAsync(items, _creator.Writer.UpdateAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Moves posts exactly as a preview showed: one result per post. A post that was changed since is a <c>conflict</c>.</summary>
    /// <param name="planId">See <see cref="ShiftPreview.PlanId"/>. Good for once, also across restarts.</param>
    /// <param name="cancellationToken">Gives up before the next post.</param>
    /// <exception cref="SchedulingException"><c>plan_unknown</c>, <c>plan_altered</c>, <c>plan_expired</c> or <c>plan_used</c>; nothing was written.</exception>
    public async Task<IReadOnlyList<ItemResult>> UpdateAsync(string planId, CancellationToken cancellationToken = default)
    {
        var items = await PassableEditsAsync(await _moves.OpenAsync(planId, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        await _moves.UseAsync(planId, cancellationToken).ConfigureAwait(false);
        return await _creator.Writer.WriteAsync(items, _creator.Writer.UpdateAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes posts: one result per id, in order, with the post as it was.</summary>
    /// <exception cref="SchedulingException">The posts could not be read, so nothing was deleted.</exception>
    public Task<IReadOnlyList<ItemResult>> DeleteAsync(IReadOnlyList<string> postIds, CancellationToken cancellationToken = default) =>
        DeleteAsync([.. postIds.Select(id => new PostDeletion(id))], cancellationToken);

    /// <summary>Deletes posts, each only if it is still as the caller saw it: one result per deletion, in order, with the post as it was.</summary>
    /// <exception cref="SchedulingException">The posts could not be read, so nothing was deleted.</exception>
    public async Task<IReadOnlyList<ItemResult>> DeleteAsync(IReadOnlyList<PostDeletion> deletions, CancellationToken cancellationToken = default)
    {
        var items = await _preflight.CheckDeletionsAsync(deletions, cancellationToken).ConfigureAwait(false);
        await _creator.PassGateAsync(WriteKind.Delete, items, cancellationToken).ConfigureAwait(false);
        var results = await _creator.Writer.WriteAsync(items, _creator.Writer.DeleteAsync, cancellationToken).ConfigureAwait(false);
        await _creator.ReleaseAsync(results).ConfigureAwait(false);
        return results;
    }

    /// <summary>Works out where a shift takes posts, and writes nothing. <see cref="ShiftPreview.Edits"/> moves them.</summary>
    /// <exception cref="SchedulingException">The posts could not be read.</exception>
    public async Task<ShiftPreview> PreviewShiftAsync(IReadOnlyList<string> postIds, PostShift shift, CancellationToken cancellationToken = default) =>
        await _moves.KeepAsync(await _shifter.PreviewAsync(postIds, shift, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Works out where a shift takes the posts of a filter, and writes nothing. <see cref="ShiftPreview.Edits"/> moves them.</summary>
    /// <exception cref="SchedulingException">A filter names something unknown, or no network at all could be read.</exception>
    public async Task<ShiftPreview> PreviewShiftAsync(PostQuery query, PostShift shift, CancellationToken cancellationToken = default) =>
        await _moves.KeepAsync(
            await _shifter.PreviewAsync(await ListAsync(query, cancellationToken).ConfigureAwait(false), shift, cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);

    /// <summary>Lists posts of several networks, asked at once, earliest first.</summary>
    /// <exception cref="SchedulingException">A filter names something unknown, or no network at all could be read.</exception>
    public async Task<PostListing> ListAsync(PostQuery query, CancellationToken cancellationToken = default)
    {
        var channels = await DirectoryAsync(cancellationToken).ConfigureAwait(false);
        return await _lister.ListAsync(query, channels, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads one page of a listing of any length.</summary>
    /// <exception cref="SchedulingException"><c>invalid_cursor</c>; a filter names something unknown; or no network at all could be read.</exception>
    public async Task<PostPage> ListPageAsync(PostPageRequest request, CancellationToken cancellationToken = default)
    {
        var channels = await DirectoryAsync(cancellationToken).ConfigureAwait(false);
        return await _pager.ReadAsync(request, channels, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Looks a part of the calendar over for what somebody should see to.</summary>
    /// <exception cref="SchedulingException">The window is too long, a filter names something unknown, or no network at all could be read.</exception>
    public async Task<CalendarReview> ReviewAsync(CalendarReviewRequest request, CancellationToken cancellationToken = default)
    {
        var channels = await DirectoryAsync(cancellationToken).ConfigureAwait(false);
        return await _reviewer.ReviewAsync(request, channels, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads one post.</summary>
    /// <exception cref="SchedulingException"><c>unknown_post</c>, or the system could not be asked.</exception>
    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken = default) =>
        _provider.GetAsync(postId, cancellationToken);

    /// <summary>The channels that posts can go to.</summary>
    /// <exception cref="SchedulingException">The system could not be asked.</exception>
    public Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken = default) =>
        _provider.ListChannelsAsync(cancellationToken);

    /// <summary>The channels that posts can go to, and the systems that could not be asked for theirs.</summary>
    /// <exception cref="SchedulingException">No system could be asked.</exception>
    public Task<ChannelListing> ReadChannelsAsync(CancellationToken cancellationToken = default) =>
        _provider.ReadChannelsAsync(cancellationToken);

    /// <summary>Takes a file at a public address into an account's library.</summary>
    /// <exception cref="SchedulingException">The address or account is not acceptable, or the system refused it.</exception>
    public async Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken = default) =>
        (await Media.UploadAsync(upload, [], cancellationToken).ConfigureAwait(false)).Asset!;

    /// <summary>The Pinterest boards of an account.</summary>
    /// <exception cref="SchedulingException">The account is not one of the key's, or the system could not be asked.</exception>
    public async Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken = default)
    {
        SystemProblems.Demand(_provider.For(accountId), ProviderFeature.ListBoards);
        (await DirectoryAsync(cancellationToken).ConfigureAwait(false)).DemandAccount(accountId, "/account");
        return await _provider.ListBoardsAsync(accountId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What a network accepts.</summary>
    public NetworkRules RulesFor(Network network) => _rules.For(network);

    /// <summary>What a network accepts by way of the system behind an account or channel.</summary>
    /// <exception cref="SchedulingException"><c>unknown_channel</c>: the id is of no system that is served. <c>not_supported</c>: the system does not publish to the network.</exception>
    public NetworkRules RulesFor(Network network, string id)
    {
        var system = SystemOf(id);
        return system.Capabilities.Networks.Contains(network) ? system.Adapt(_rules.For(network)) : throw new SchedulingException(SystemProblems.NoNetwork(system, network));
    }

    /// <summary>The system behind the id of an account, a channel or a post.</summary>
    /// <exception cref="SchedulingException"><c>unknown_channel</c>: the id is of no system that is served.</exception>
    public ISchedulingProvider SystemOf(string id) => _provider is ProviderSet set ? set.Demand(id) : _provider;

    private async Task<IReadOnlyList<BatchItem>> PassableEditsAsync(IReadOnlyList<PostEdit> edits, CancellationToken cancellationToken)
    {
        var items = await _calendar.WarnAsync(await _preflight.CheckEditsAsync(edits, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        await _creator.PassGateAsync(WriteKind.Update, items, cancellationToken).ConfigureAwait(false);
        return items;
    }

    private async Task<ChannelDirectory> DirectoryAsync(CancellationToken cancellationToken) =>
        new(await _provider.ReadChannelsAsync(cancellationToken).ConfigureAwait(false));
}
