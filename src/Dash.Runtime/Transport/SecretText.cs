namespace Dash.Runtime;

/// <summary>The key of a client, removed from whatever a service sends back: an echo of it must not reach a log.</summary>
internal sealed class SecretText(string? secret)
{
    internal int Length => secret?.Length ?? 0;

    internal string RemoveFrom(string text) =>
        string.IsNullOrEmpty(secret) ? text : text.Replace(secret, "(hidden)", StringComparison.Ordinal);
}
