namespace Dash.Scheduling;

/// <summary>Runs reads side by side, but only so many at once.</summary>
internal static class Bounded
{
    /// <summary>Maps every item, keeping the order. The first failure is thrown after all have ended.</summary>
    public static async Task<TResult[]> SelectAsync<T, TResult>(IReadOnlyCollection<T> items, int limit, Func<T, Task<TResult>> map)
    {
        using var gate = new SemaphoreSlim(limit);
        return await Task.WhenAll(items.Select(RunAsync)).ConfigureAwait(false);

        async Task<TResult> RunAsync(T item)
        {
            await gate.WaitAsync().ConfigureAwait(false);
            try
            {
                return await map(item).ConfigureAwait(false);
            }
            finally
            {
                gate.Release();
            }
        }
    }
}
