using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>A page of a listing, and where it stands in it.</summary>
internal static class PagedAnswer
{
    public static JsonObject Of(ApiRequest request, string name, IReadOnlyList<JsonObject> all, Func<JsonObject, JsonNode> view, long defaultLimit = 20)
    {
        var (limit, offset) = (request.Number("limit") ?? defaultLimit, request.Number("offset") ?? 0);
        var page = all.Skip((int)offset).Take((int)limit).Select(view).ToArray();
        return new JsonObject
        {
            [name] = new JsonArray(page),
            ["pagination"] = new JsonObject { ["limit"] = limit, ["offset"] = offset, ["total"] = all.Count, ["has_more"] = offset + page.Length < all.Count },
        };
    }
}
