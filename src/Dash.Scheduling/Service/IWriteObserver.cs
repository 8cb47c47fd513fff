namespace Dash.Scheduling;

/// <summary>Is told of the items of a batch while it is being written, for whoever waits for a long one.</summary>
public interface IWriteObserver
{
    /// <summary>Told after each item, in order; the next one waits for it. What it throws is ignored: the batch goes on.</summary>
    /// <param name="result">What became of the item.</param>
    /// <param name="done">How many items are through, this one included.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="cancellationToken">The caller is gone.</param>
    Task FinishedAsync(ItemResult result, int done, int total, CancellationToken cancellationToken = default);
}
