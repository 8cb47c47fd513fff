using System.Runtime.CompilerServices;

namespace Dash.Scheduling;

/// <summary>One call to Dash and what it was about, so that its failure can be put into words.</summary>
/// <param name="Subject">What was asked for: account, posts, post, media, upload, boards.</param>
/// <param name="IsWrite">Whether a lost answer leaves the outcome open.</param>
/// <param name="Network">Network concerned, if one is.</param>
/// <param name="PostId">Post concerned, if one is.</param>
internal sealed record DashCall(string Subject, bool IsWrite, Network? Network, string? PostId)
{
    public static DashCall Read(string subject, Network? network = null, string? postId = null) => new(subject, false, network, postId);

    public static DashCall Write(Network network, string? postId = null) => new("post", true, network, postId);

    public async Task<T> RunAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception failure) when (DashProblems.Translate(this, failure) is { } problem)
        {
            throw new SchedulingException(problem, failure);
        }
    }

    public Task RunAsync(Func<Task> call) => RunAsync(async () =>
    {
        await call().ConfigureAwait(false);
        return true;
    });

    public async IAsyncEnumerable<T> Guard<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var enumerator = items.GetAsyncEnumerator(cancellationToken);
        await using (enumerator.ConfigureAwait(false))
        {
            while (await RunAsync(() => enumerator.MoveNextAsync().AsTask()).ConfigureAwait(false))
            {
                yield return enumerator.Current;
            }
        }
    }
}
