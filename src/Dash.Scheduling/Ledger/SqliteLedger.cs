using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// A ledger in a SQLite file (write-ahead log), for any number of processes of one machine. Not for network drives: their locks do not
/// hold. Safe for many threads.
/// </summary>
public sealed class SqliteLedger : ILedger
{
    private readonly LedgerDatabase _database;
    private readonly LedgerHolder _holder;

    private SqliteLedger(LedgerDatabase database, LedgerHolder holder) => (_database, _holder) = (database, holder);

    /// <inheritdoc/>
    public string Holder => _holder.Id;

    /// <summary>Opens or makes a ledger file; its folder is made if need be, readable by its owner only.</summary>
    /// <param name="path">The file, for example <see cref="LedgerLocation.Default"/>.</param>
    /// <exception cref="SchedulingException">The file cannot be opened, is no ledger, or was written by a newer version.</exception>
    public static SqliteLedger Open(string path)
    {
        try
        {
            LedgerLocation.Prepare(path);
            var database = LedgerDatabase.Open(path);
            try
            {
                return new SqliteLedger(database, LedgerHolder.In(path + "-holders"));
            }
            catch
            {
                database.Dispose();
                throw;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SchedulingException(LedgerProblems.Unavailable(path, failure.Message), failure);
        }
    }

    /// <summary>A ledger that is gone with this object, for tests and trials.</summary>
    public static SqliteLedger OpenInMemory() => new(LedgerDatabase.Open(path: null), LedgerHolder.Alone());

    /// <inheritdoc/>
    public bool IsHeld(string holder) => _holder.IsAlive(holder);

    /// <inheritdoc/>
    public Task<LedgerEntry?> FindAsync(LedgerKey key, CancellationToken cancellationToken = default) => Task.FromResult(_database.First(
        $"SELECT {LedgerRows.EntryColumns} FROM entries WHERE scope = $scope AND key = $key", LedgerRows.Entry, ("scope", key.Scope), ("key", key.Text)));

    /// <inheritdoc/>
    public Task<bool> TryWriteAsync(LedgerEntry? seen, LedgerEntry next, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var values = LedgerRows.Values(next);
        var written = seen is null
            ? _database.Execute(
                """
                INSERT INTO entries (scope, key, content, state, group_id, holder, first_at, sent_at, at, post_id, answer, version)
                VALUES ($scope, $key, $content, $state, $group_id, $holder, $first_at, $sent_at, $at, $post_id, $answer, $version)
                ON CONFLICT DO NOTHING
                """,
                values)
            : _database.Execute(
                """
                UPDATE entries SET content = $content, state = $state, group_id = $group_id, holder = $holder, first_at = $first_at,
                    sent_at = $sent_at, at = $at, post_id = $post_id, answer = $answer, version = $version
                WHERE scope = $scope AND key = $key AND version = $seen
                """,
                [.. values, ("seen", seen.Version)]);
        return Task.FromResult(written == 1);
    }

    /// <inheritdoc/>
    public Task ReleaseAsync(string scope, string postId, CancellationToken cancellationToken = default)
    {
        _database.Execute(
            $"UPDATE entries SET state = '{nameof(LedgerState.Deleted)}', version = version + 1 WHERE scope = $scope AND post_id = $post AND state = '{nameof(LedgerState.Created)}'",
            ("scope", scope),
            ("post", postId));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task AddPlanAsync(StoredPlan plan, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _database.Execute($"INSERT INTO plans ({LedgerRows.PlanColumns}) VALUES ($id, $scope, $batch, $made_at, $expires_at, $used_at)", LedgerRows.Values(plan));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<StoredPlan?> FindPlanAsync(string planId, CancellationToken cancellationToken = default) =>
        Task.FromResult(_database.First($"SELECT {LedgerRows.PlanColumns} FROM plans WHERE id = $id", LedgerRows.Plan, ("id", planId)));

    /// <inheritdoc/>
    public Task<bool> TryUsePlanAsync(string planId, Instant now, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_database.Execute("UPDATE plans SET used_at = $now WHERE id = $id AND used_at IS NULL", ("id", planId), ("now", now.ToUnixTimeTicks())) == 1);
    }

    /// <inheritdoc/>
    public Task PruneAsync(Instant before, CancellationToken cancellationToken = default)
    {
        var limit = ("before", (object?)before.ToUnixTimeTicks());
        _database.Execute(
            $"DELETE FROM entries WHERE max(sent_at, coalesce(at, 0)) < $before AND state NOT IN ('{nameof(LedgerState.Pending)}', '{nameof(LedgerState.Unknown)}')",
            limit);
        _database.Execute("DELETE FROM plans WHERE expires_at < $before", limit);
        return Task.CompletedTask;
    }

    /// <summary>Closes the ledger; what it did not finish is taken over by whoever opens it next.</summary>
    public void Dispose()
    {
        _database.Dispose();
        _holder.Dispose();
    }
}
