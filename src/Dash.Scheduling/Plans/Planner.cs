using System.Text.Json;

namespace Dash.Scheduling;

/// <summary>Checks batches without sending them, and sends what was checked.</summary>
internal sealed class Planner(Preflight preflight, PostCreator creator, PlanBook? book)
{
    private const string Kind = "plan";

    public async Task<SchedulingPlan> PlanAsync(IReadOnlyList<DraftRequest> requests, CancellationToken cancellationToken)
    {
        var items = await creator.AttachAsync(await preflight.CheckRequestsAsync(requests, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        List<PlannedPost> posts = [.. items.Select(Planned)];
        if (book is null || !posts.Exists(post => post.IsValid))
        {
            return new SchedulingPlan { Posts = posts };
        }

        var batch = new PlanBatch([.. posts.Select(post => new PlanLine(post.Draft, post.IsValid))]);
        var stored = await book.AddAsync(Kind, JsonSerializer.Serialize(batch, LedgerJson.Default.PlanBatch), cancellationToken).ConfigureAwait(false);
        return new SchedulingPlan { PlanId = stored.Id, ExpiresAt = stored.ExpiresAt, Posts = posts };
    }

    /// <param name="planId">The plan.</param>
    /// <param name="drafts">The posts that the caller believes to be in it; null takes its word.</param>
    /// <param name="cancellationToken">Gives up before the next post.</param>
    public async Task<IReadOnlyList<ItemResult>> ApplyAsync(string planId, IReadOnlyList<PostDraft>? drafts, CancellationToken cancellationToken)
    {
        if (book is null)
        {
            throw new SchedulingException(PlanProblems.Unknown(planId));
        }

        var batch = JsonSerializer.Deserialize(await book.OpenAsync(Kind, planId, cancellationToken).ConfigureAwait(false), LedgerJson.Default.PlanBatch)!;
        var items = await preflight.CheckDraftsAsync(drafts ?? [.. batch.Posts.Select(post => post.Draft)], cancellationToken).ConfigureAwait(false);
        if (drafts is not null)
        {
            DemandSame(planId, batch, items);
        }

        items = [.. items.Select(item => AsPlanned(item, batch.Posts[item.Index]))];
        items = await creator.AttachAsync(items, cancellationToken).ConfigureAwait(false);
        await creator.PassGateAsync(WriteKind.Create, items, cancellationToken).ConfigureAwait(false);
        await book.UseAsync(planId, cancellationToken).ConfigureAwait(false);
        return await creator.WriteAsync(items, cancellationToken).ConfigureAwait(false);
    }

    private static BatchItem AsPlanned(BatchItem item, PlanLine planned) => item with
    {
        Draft = planned.Draft,
        Problems = planned.Valid || item.Problems.Count > 0 ? item.Problems : [PlanProblems.WasNotValid()],
    };

    private static void DemandSame(string planId, PlanBatch batch, IReadOnlyList<BatchItem> given)
    {
        var what = given.Count != batch.Posts.Count
            ? $"it holds {batch.Posts.Count} posts, and {given.Count} were given."
            : given.Zip(batch.Posts).Select(pair => Difference(pair.First, pair.Second.Draft)).FirstOrDefault(difference => difference is not null);
        if (what is not null)
        {
            throw new SchedulingException(PlanProblems.Altered(planId, what));
        }
    }

    private static string? Difference(BatchItem given, PostDraft planned)
    {
        var names = CanonicalContent.Differences(CanonicalContent.Of(planned), CanonicalContent.Of(given.Draft!)).Select(difference => difference.Name);
        var all = given.Draft!.Key == planned.Key ? names : names.Append("key");
        return string.Join(", ", all) is { Length: > 0 } list ? $"item {given.Index} differs in {list}." : null;
    }

    // A post that is there already needs nothing, whatever the rules say today.
    private static PlannedPost Planned(BatchItem item)
    {
        var existing = item.Known is { State: LedgerState.Created } known ? known.Answer?.Id : null;
        return new PlannedPost
        {
            Index = item.Index,
            Draft = item.Draft!,
            Key = item.Key?.Text,
            ExistingPostId = existing,
            Problems = existing is null ? item.Problems : [],
            Warnings = item.Known is { State: LedgerState.Pending or LedgerState.Unknown } open ? [.. item.Warnings, LedgerProblems.Open(open)] : item.Warnings,
        };
    }
}
