using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Endpoints;

/// <summary>What a request says about its address and its credentials, where that differs from the rest of the client.</summary>
internal static class EndpointParts
{
    public static IEnumerable<RequestPartModel> Of(Operation operation, ApiDocument document, PlannedSecurity security)
    {
        if (operation.Servers.FirstOrDefault() is { } server && ServerUrls.Filled(server) is { } url && url != ServerUrls.Filled(ServerUrls.Main(document)))
        {
            yield return new RequestPartModel { Method = "Server", Value = CSharpLiteral.String(url) };
        }

        if (security.Unusual.TryGetValue(operation, out var needed))
        {
            yield return new RequestPartModel { Method = "Security", Value = needed };
        }
    }
}
