using Dash.Runtime;

namespace Dash.Sdk;

/// <summary>What new posts and changes to posts can be given on every network; the methods for it are in <see cref="PostTimingExtensions"/> and <see cref="PostContentExtensions"/>.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IPostContent<TSelf> : IMediaContent<TSelf>
    where TSelf : IPostContent<TSelf>
{
    /// <summary>How it is to go out; null leaves it alone.</summary>
    OpenEnum<PostStatus>? Status { get; }

    /// <summary>False to have the brand's users reminded to publish by hand; null leaves it alone.</summary>
    bool? AutoPublish { get; }

    /// <summary>When it is to go out; absent leaves it alone.</summary>
    Optional<DateTimeOffset?> Timestamp { get; }

    internal TSelf With(PostTiming timing);

    internal TSelf WithText(string text);
}
