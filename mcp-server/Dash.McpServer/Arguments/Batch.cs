using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>Items of a call that could be read, and results for those that could not, each with its place in the call.</summary>
internal sealed class Batch<T>
{
    private readonly List<(int Index, T Item)> _readable = [];
    private readonly List<ItemResult> _refused = [];

    private Batch()
    {
    }

    public static Batch<T> Read<TInput>(IReadOnlyList<TInput> inputs, Func<TInput, ItemReading<T>> read)
    {
        var batch = new Batch<T>();
        foreach (var (index, input) in inputs.Index())
        {
            var reading = read(input);
            if (reading.Problems.Count == 0)
            {
                batch._readable.Add((index, reading.Item));
            }
            else
            {
                batch._refused.Add(new ItemResult { Index = index, Outcome = ItemOutcome.Failed, Problems = reading.Problems });
            }
        }

        return batch;
    }

    /// <summary>Runs what could be read and puts all results back into the order of the call.</summary>
    public async Task<IReadOnlyList<ItemResult>> RunAsync(Func<IReadOnlyList<T>, Task<IReadOnlyList<ItemResult>>> run)
    {
        IReadOnlyList<ItemResult> results = _readable.Count == 0 ? [] : await run([.. _readable.Select(entry => entry.Item)]);
        return [.. results.Select(result => result with { Index = _readable[result.Index].Index }).Concat(_refused).OrderBy(result => result.Index)];
    }
}
