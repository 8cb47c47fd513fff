namespace Dash.Sdk;

/// <summary>Something that shows media: a post, a change to one, or a further entry of a thread.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IMediaContent<TSelf>
    where TSelf : IMediaContent<TSelf>
{
    internal TSelf WithNumbers(IReadOnlyList<long> mediaIds);
}
