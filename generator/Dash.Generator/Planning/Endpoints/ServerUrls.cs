using System;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Endpoints;

/// <summary>The addresses of servers.</summary>
internal static class ServerUrls
{
    /// <summary>The address with its variables; one that leaves the scheme to the page it stands in gets the safe one.</summary>
    public static string Template(Server server)
    {
        var url = server.Url.Trim();
        return url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
    }

    /// <summary>The address with the defaults of its variables; null for one that cannot be an address.</summary>
    public static string? Filled(Server? server)
    {
        var url = server?.Variables.Aggregate(Template(server), static (text, variable) => text.Replace("{" + variable.Name + "}", variable.Default)).Trim();
        return url is not null && url.IndexOfAny(['{', '}', '?', '#', '@']) < 0 && (IsAbsolute(url) || IsPath(url)) ? url : null;
    }

    public static bool IsAbsolute(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";

    /// <summary>The server that the client is for: the first one, or that of the first operation where each has its own.</summary>
    public static Server? Main(ApiDocument document) => document.Servers.Count > 0 || !document.Operations.All(static operation => operation.Servers.Count > 0 && IsAbsolute(Filled(operation.Servers[0])))
        ? document.Servers.FirstOrDefault()
        : document.Operations.SelectMany(static operation => operation.Servers).FirstOrDefault();

    /// <summary>A path that .NET does not take for a file or for another scheme.</summary>
    private static bool IsPath(string url) => url.IndexOf(':') < 0 && Uri.TryCreate(url, UriKind.Relative, out _);
}
