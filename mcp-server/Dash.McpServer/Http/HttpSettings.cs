using System.Net;
using Dash.McpServer.CommandLine;

namespace Dash.McpServer.Http;

/// <summary>Where and for whom the server listens.</summary>
internal sealed record HttpSettings
{
    public const string DefaultAddress = "127.0.0.1:3333";

    /// <summary>What a URL or an Origin may call a server that listens on this machine only.</summary>
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    public required IPEndPoint Address { get; init; }

    /// <summary>Names that a request may use for this server; any other is an attack by a name that was bent to this address.</summary>
    public required IReadOnlyList<string> HostNames { get; init; }

    /// <summary>Who may come in; there is no way in without one.</summary>
    public required BearerTokens Tokens { get; init; }

    /// <summary>Largest message in bytes. Files are named in messages, never carried by them.</summary>
    public long MaxMessageBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How long a session of the older protocol lives without a request.</summary>
    public TimeSpan SessionIdle { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long whoever stops the server waits at most for the answer of what is on its way.</summary>
    public TimeSpan Shutdown { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many sessions of the older protocol live at once.</summary>
    public int MaxSessions { get; init; } = 100;

    /// <param name="address">Address and port, for example 127.0.0.1:3333; port 0 takes a free one.</param>
    /// <param name="allowedHosts">Further names of this server, as a URL has them.</param>
    /// <param name="tokenFile">File with one token a line; null takes DASH_HTTP_TOKEN.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <exception cref="SettingsException">Something is missing or wrong; the message says what to do.</exception>
    public static HttpSettings Read(string address, IReadOnlyList<string> allowedHosts, string? tokenFile, Func<string, string?> environment)
    {
        var endPoint = EndPoint(address);
        if (!IPAddress.IsLoopback(endPoint.Address) && allowedHosts.Count == 0)
        {
            throw new SettingsException($"""
                --http {address} can be reached from other machines, so the server has to know by which names.
                  Add --allow-host NAME for each name that clients use for it, and put a proxy that speaks TLS in front;
                  or listen on this machine only: --http {DefaultAddress}
                """);
        }

        return new()
        {
            Address = endPoint,
            HostNames = [.. LoopbackNames, .. allowedHosts.Select(HostName)],
            Tokens = BearerTokens.Read(tokenFile, environment),
        };
    }

    private static IPEndPoint EndPoint(string text)
    {
        var numeric = text.StartsWith("localhost:", StringComparison.OrdinalIgnoreCase) ? $"127.0.0.1:{text["localhost:".Length..]}" : text;
        return numeric.Contains(':', StringComparison.Ordinal) && IPEndPoint.TryParse(numeric, out var endPoint) && HasPort(numeric)
            ? endPoint
            : throw new SettingsException($"--http is '{text}', which is no address with a port. Write it like {DefaultAddress}; port 0 takes a free one.");
    }

    // A bare IPv6 address parses as well, with port 0 that nobody wrote.
    private static bool HasPort(string text) => !text.Contains("::", StringComparison.Ordinal) || text.Contains("]:", StringComparison.Ordinal);

    private static string HostName(string name) =>
        Uri.CheckHostName(name.Trim('[', ']')) is not UriHostNameType.Unknown
            ? name
            : throw new SettingsException($"--allow-host is '{name}', which is no host name. Write only the name, without scheme, port or path: mcp.example.com");
}
