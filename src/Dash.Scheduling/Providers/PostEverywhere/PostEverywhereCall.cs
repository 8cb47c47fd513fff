namespace Dash.Scheduling;

/// <summary>One call to PostEverywhere and what it was about, so that its failure can be put into words.</summary>
/// <param name="Subject">What was asked for: accounts, posts, post, media, boards.</param>
/// <param name="IsWrite">Whether a lost answer leaves the outcome open.</param>
/// <param name="PostId">Post concerned, if one is.</param>
internal sealed record PostEverywhereCall(string Subject, bool IsWrite, string? PostId = null)
{
    public static PostEverywhereCall Read(string subject, string? postId = null) => new(subject, false, postId);

    public static PostEverywhereCall Write(string subject, string? postId = null) => new(subject, true, postId);

    public async Task<T> RunAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception failure) when (PostEverywhereProblems.Translate(this, failure) is { } problem)
        {
            throw new SchedulingException(problem, failure);
        }
    }
}
