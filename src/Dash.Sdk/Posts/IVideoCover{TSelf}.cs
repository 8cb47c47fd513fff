namespace Dash.Sdk;

/// <summary>A new post, or changes to one, whose cover can be a moment of its video: Instagram, Facebook and TikTok.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IVideoCover<TSelf>
    where TSelf : IVideoCover<TSelf>
{
    internal TSelf CoveredAt(TimeSpan offset);
}
