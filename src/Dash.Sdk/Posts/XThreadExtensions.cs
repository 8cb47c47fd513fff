namespace Dash.Sdk;

/// <summary>
/// Threads on X: the post is the first entry, the others follow in <c>replies</c>
/// (https://developer.dashsocial.com/api-reference/scheduler/twitter/create-twitter-scheduled-posts).
/// </summary>
public static class XThreadExtensions
{
    /// <summary>The most entries that can follow the post itself.</summary>
    public const int MostReplies = 24;

    /// <summary>
    /// Lets the post go on as a thread, replacing the entries it had: <c>post.WithReplies("Second", "Third")</c>. Entries with media are
    /// <see cref="XReplyInput"/>. Their places are numbered from 1 in the order given (<c>thread_order</c>), which the service's list agrees with.
    /// </summary>
    /// <typeparam name="T">The kind of post or change.</typeparam>
    /// <param name="post">A new post, or changes to one.</param>
    /// <param name="entries">The entries after the first one; none takes the thread away.</param>
    /// <returns>The post with the thread.</returns>
    /// <exception cref="ArgumentException">There are more than 24 entries.</exception>
    public static T WithReplies<T>(this T post, params IReadOnlyList<XReplyInput> entries)
        where T : IThreadContent<T>
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count > MostReplies)
        {
            throw new ArgumentException($"A thread on X has at most {MostReplies} entries after the first one; {entries.Count} were given. Split it into two posts.", nameof(entries));
        }

        return post.WithEntries([.. entries.Select(static (entry, index) => entry with { ThreadOrder = index + 1 })]);
    }
}
