using System;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Endpoints;

/// <summary>The addresses of servers.</summary>
internal static class ServerUrls
{
    /// <summary>The address with the defaults of its variables; null for one that cannot be an address.</summary>
    public static string? Filled(Server? server)
    {
        var url = server?.Variables.Aggregate(server.Url, static (text, variable) => text.Replace("{" + variable.Name + "}", variable.Default)).Trim();
        return url is not null && url.IndexOfAny(['{', '}', '?', '#', '@']) < 0 && (IsAbsolute(url) || Uri.TryCreate(url, UriKind.Relative, out _)) ? url : null;
    }

    public static bool IsAbsolute(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
}
