namespace Dash.Runtime;

/// <summary>The secrets of a client, removed from whatever a service sends back: an echo of one must not reach a log.</summary>
internal sealed class SecretText(IEnumerable<string> secrets)
{
    // The longest first: a secret may be a part of another one.
    private readonly string[] _secrets = [.. secrets.Where(static secret => secret.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(static secret => secret.Length)];

    internal static SecretText None { get; } = new([]);

    /// <summary>Of the longest one.</summary>
    internal int Length => _secrets.Length == 0 ? 0 : _secrets[0].Length;

    internal SecretText With(IReadOnlyList<string> more) => more.All(secret => Array.IndexOf(_secrets, secret) >= 0) ? this : new SecretText([.. _secrets, .. more]);

    internal bool AreIn(string text) => _secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal));

    internal string RemoveFrom(string text)
    {
        foreach (var secret in _secrets)
        {
            text = text.Replace(secret, "(hidden)", StringComparison.Ordinal);
        }

        return text;
    }
}
