namespace Dash.Scheduling;

/// <summary>One call to Wonda and what it was about, so that its failure can be put into words.</summary>
/// <param name="Subject">What was asked for: accounts, posts, post, media, upload.</param>
/// <param name="IsWrite">Whether a lost answer leaves the outcome open.</param>
/// <param name="PostId">Post concerned, if one is.</param>
internal sealed record WondaCall(string Subject, bool IsWrite = false, string? PostId = null)
{
    public const string Upload = "upload";

    public async Task<T> RunAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception failure) when (WondaProblems.Translate(this, failure) is { } problem)
        {
            throw new SchedulingException(problem, failure);
        }
    }
}
