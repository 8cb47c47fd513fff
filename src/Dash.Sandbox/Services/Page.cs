using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Dash.Sandbox.Services;

/// <summary>The documented shape of a listing: the items, how many there are in all, and the addresses of the neighbouring pages.</summary>
internal static class Page
{
    /// <summary>Dash publishes neither number. A larger limit is lowered, not refused, and the links carry the lowered one.</summary>
    public const long DefaultLimit = 50;
    public const long LargestLimit = 100;

    public static (long Limit, long Offset) Window(long? limit, long? offset) => (Math.Min(limit ?? DefaultLimit, LargestLimit), offset ?? 0);

    /// <summary>A page whose neighbours have addresses of their own.</summary>
    public static JsonObject Linked(IEnumerable<JsonNode> items, long count, (long Limit, long Offset) window, Uri address)
    {
        var previous = window.Offset > 0 ? Address(address, window.Limit, Math.Max(0, window.Offset - window.Limit)) : null;
        var next = window.Offset + window.Limit < count ? Address(address, window.Limit, window.Offset + window.Limit) : null;
        return Of(items, count, previous, next);
    }

    public static JsonObject Whole(IReadOnlyCollection<JsonNode> items) => Of(items, items.Count, null, null);

    private static JsonObject Of(IEnumerable<JsonNode> items, long count, string? previous, string? next) => new()
    {
        ["data"] = new JsonArray([.. items]),
        ["paging"] = new JsonObject { ["count"] = count, ["previous"] = previous, ["next"] = next },
    };

    private static string Address(Uri address, long limit, long offset)
    {
        var values = QueryHelpers.ParseQuery(address.Query)
            .Where(pair => pair.Key is not ("limit" or "offset"))
            .Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString()))
            .Append(KeyValuePair.Create("limit", (string?)limit.ToString(CultureInfo.InvariantCulture)))
            .Append(KeyValuePair.Create("offset", (string?)offset.ToString(CultureInfo.InvariantCulture)));
        return QueryHelpers.AddQueryString(address.GetLeftPart(UriPartial.Path), values);
    }
}
