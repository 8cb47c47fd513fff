using System.Security.Cryptography;
using System.Text;
using Dash.McpServer.CommandLine;

namespace Dash.McpServer.Http;

/// <summary>The secrets that let a client in, kept as digests: neither a log nor a dump of the memory of this type shows one.</summary>
internal sealed class BearerTokens
{
    private const int MinimumLength = 16;

    private readonly byte[][] _digests;

    public BearerTokens(IEnumerable<string> tokens) => _digests = [.. tokens.Select(Digest)];

    /// <summary>Reads the tokens from a file, or from DASH_HTTP_TOKEN when there is none.</summary>
    /// <exception cref="SettingsException">There is no token, or it cannot be one; the message says how to make one and never shows it.</exception>
    public static BearerTokens Read(string? file, Func<string, string?> environment)
    {
        var (source, tokens) = file is null ? ("DASH_HTTP_TOKEN", FromEnvironment(environment)) : ($"the file of --http-token-file, {file},", FromFile(file));
        if (tokens.Count == 0)
        {
            throw new SettingsException(NoToken);
        }

        return tokens.All(IsUsable)
            ? new BearerTokens(tokens)
            : throw new SettingsException($"A token of {source} cannot be used: it has to be at least {MinimumLength} letters, digits or -._~+/= and no spaces. Make one with: openssl rand -hex 32");
    }

    /// <summary>Names the caller by the token it showed; null when it may not come in. Takes the same time whatever was shown.</summary>
    public string? Identify(string shown)
    {
        var digest = Digest(shown);
        var found = false;
        foreach (var known in _digests)
        {
            found |= CryptographicOperations.FixedTimeEquals(known, digest);
        }

        return found ? Convert.ToHexStringLower(digest) : null;
    }

    private const string NoToken = """
        Over HTTP anybody who can reach the port could post, so a token is needed, and there is none by default. Two ways to give one:
          set DASH_HTTP_TOKEN to a secret of your own, for example the output of: openssl rand -hex 32
          add --http-token-file FILE, a file with one such secret a line (one for each client; # starts a comment).
        Clients send it as the header: Authorization: Bearer <the secret>
        """;

    private static bool IsUsable(string token) => token.Length >= MinimumLength && token.All(IsTokenCharacter);

    private static bool IsTokenCharacter(char character) => char.IsAsciiLetterOrDigit(character) || "-._~+/=".Contains(character, StringComparison.Ordinal);

    private static byte[] Digest(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    private static List<string> FromEnvironment(Func<string, string?> environment) =>
        environment("DASH_HTTP_TOKEN") is { } token && !string.IsNullOrWhiteSpace(token) ? [token.Trim()] : [];

    private static List<string> FromFile(string file)
    {
        try
        {
            return [.. File.ReadAllLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"--http-token-file cannot be read. {failure.Message}");
        }
    }
}
