using System.Text.Json;

namespace Dash.Scheduling;

/// <summary>Keeps previews of shifts as plans, so that exactly what was shown can be applied, once.</summary>
internal sealed class MovePlanner(PlanBook? book)
{
    private const string Kind = "shift";

    /// <summary>Adds a plan to a preview that covers all it was asked for.</summary>
    public async Task<ShiftPreview> KeepAsync(ShiftPreview preview, CancellationToken cancellationToken)
    {
        if (book is null || preview.HasMore || preview.Problems.Count > 0 || preview.Edits.Count == 0)
        {
            return preview;
        }

        var moves = new MoveBatch([.. preview.Edits.Select(edit => new MoveLine(edit.Id, edit.Changes.At!.Value, edit.SeenUpdatedAt, edit.Changes.Zone))]);
        var stored = await book.AddAsync(Kind, JsonSerializer.Serialize(moves, LedgerJson.Default.MoveBatch), cancellationToken).ConfigureAwait(false);
        return preview with { PlanId = stored.Id, ExpiresAt = stored.ExpiresAt };
    }

    /// <summary>The edits of a plan that may be used now.</summary>
    /// <exception cref="SchedulingException">It is unknown, altered, expired or used.</exception>
    public async Task<IReadOnlyList<PostEdit>> OpenAsync(string planId, CancellationToken cancellationToken)
    {
        var json = await Book(planId).OpenAsync(Kind, planId, cancellationToken).ConfigureAwait(false);
        return [.. JsonSerializer.Deserialize(json, LedgerJson.Default.MoveBatch)!.Moves.Select(move => move.Edit)];
    }

    /// <summary>Uses a plan up.</summary>
    /// <exception cref="SchedulingException">Somebody else was faster.</exception>
    public Task UseAsync(string planId, CancellationToken cancellationToken) => Book(planId).UseAsync(planId, cancellationToken);

    private PlanBook Book(string planId) => book ?? throw new SchedulingException(PlanProblems.Unknown(planId));
}
