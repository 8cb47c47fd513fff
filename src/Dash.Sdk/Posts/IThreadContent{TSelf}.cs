namespace Dash.Sdk;

/// <summary>A new post on X, or changes to one, that can go on as a thread.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IThreadContent<TSelf>
    where TSelf : IThreadContent<TSelf>
{
    internal TSelf WithEntries(IReadOnlyList<XReplyInput> entries);
}
