using NodaTime;

namespace Dash.Scheduling;

/// <summary>One post of a sheet.</summary>
public sealed record SheetRow
{
    /// <summary>Where it stands: the row of a table as spreadsheets number it (the header is row 1), or the position within JSON, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The post; null when its cells cannot be read.</summary>
    public PostDraft? Draft => Problems.Count == 0 ? Request.Draft : null;

    /// <summary>The post as far as its cells can be read, with what is wrong with them, so that it can be checked all the same.</summary>
    public required DraftRequest Request { get; init; }

    /// <summary>Id of the post where the row is one that exists already.</summary>
    public string? PostId { get; init; }

    /// <summary>What is wrong with its cells, all at once; whether the network takes the post is <see cref="RuleChecker"/>'s business.</summary>
    public IReadOnlyList<SchedulingProblem> Problems => Request.Problems;

    /// <summary>The columns in which the row says something else than a post; none for a row that was written for this post and left alone.</summary>
    public IReadOnlyList<string> DifferencesFrom(ScheduledPost post)
    {
        var (own, others) = (PostCells.Of(Request.Draft, DateTimeZone.Utc), PostCells.Of(post, DateTimeZone.Utc));
        return
        [
            .. SheetColumns.Names.Where(name => name is not (SheetColumns.Id or SheetColumns.State or SheetColumns.Key)
                && !string.Equals(own.GetValueOrDefault(name), others.GetValueOrDefault(name), StringComparison.Ordinal)),
        ];
    }
}
