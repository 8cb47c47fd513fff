namespace Dash.Scheduling;

/// <summary>
/// Ids of posts: <c>x:my_brand/f47ac10b-…</c>. The profile stands in them because the service does not say, when it is asked for one post,
/// whose post it is.
/// </summary>
internal static class CodivUploadIds
{
    public static string Post(Network network, string profile, Guid id) => $"{network.ToWire()}:{profile}/{id}";

    /// <exception cref="SchedulingException"><c>unknown_post</c>: it is no such id.</exception>
    public static (ChannelAddress Channel, Guid Id) Post(string postId)
    {
        var (colon, slash) = (postId.IndexOf(':', StringComparison.Ordinal), postId.LastIndexOf('/'));
        if (colon > 0 && slash > colon + 1 && NetworkNames.TryParse(postId[..colon], out var network) && Guid.TryParse(postId[(slash + 1)..], out var id))
        {
            return (new ChannelAddress(postId[(colon + 1)..slash], network), id);
        }

        throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.UnknownPost,
            Message = $"'{postId}' is not a post id of CodivUpload.",
            Field = "/id",
            Rule = "post.id",
            Limit = "network:profile/id, for example x:my_brand/f47ac10b-58cc-4372-a567-0e02b2c3d479",
            Actual = postId,
            NextStep = "List the posts and use the id of one.",
        });
    }
}
