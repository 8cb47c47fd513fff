namespace Dash.Sdk;

/// <summary>A new post, a change to one or an entry of a thread that can be given alternative texts.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IAltTextContent<TSelf> : IAltTexts
    where TSelf : IAltTextContent<TSelf>
{
    internal TSelf WithTexts(IReadOnlyDictionary<string, string> texts);
}
