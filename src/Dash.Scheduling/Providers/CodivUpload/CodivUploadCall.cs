namespace Dash.Scheduling;

/// <summary>One call to CodivUpload and what it was about, so that its failure can be put into words.</summary>
/// <param name="Subject">What was asked for: profiles, posts, post, media, upload.</param>
/// <param name="IsWrite">Whether a lost answer leaves the outcome open.</param>
/// <param name="PostId">Post concerned, if one is.</param>
internal sealed record CodivUploadCall(string Subject, bool IsWrite, string? PostId)
{
    public static CodivUploadCall Read(string subject, string? postId = null) => new(subject, false, postId);

    public static CodivUploadCall Write(string? postId = null) => new("post", true, postId);

    public async Task<T> RunAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception failure) when (CodivUploadProblems.Translate(this, failure) is { } problem)
        {
            throw new SchedulingException(problem, failure);
        }
    }
}
