using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>A connected account. Planning ahead is a feature that is switched on account by account.</summary>
internal sealed record WondaAccount(string Network, Guid Id, string UserName, string DisplayName, bool CanPlan)
{
    public const string Instagram = "instagram";
    public const string TikTok = "tiktok";

    /// <summary>One account with the feature and one without, on each network.</summary>
    public static IReadOnlyList<WondaAccount> All { get; } =
    [
        new(Instagram, Guid.Parse("550e8400-e29b-41d4-a716-446655440000"), "maple.and.co", "Maple & Co", CanPlan: true),
        new(Instagram, Guid.Parse("550e8400-e29b-41d4-a716-446655440001"), "northwind.outdoors", "Northwind Outdoors", CanPlan: false),
        new(TikTok, Guid.Parse("7c9e6679-7425-40de-944b-e07fc1f90ae7"), "mapleandco", "Maple & Co", CanPlan: true),
        new(TikTok, Guid.Parse("7c9e6679-7425-40de-944b-e07fc1f90ae8"), "northwind", "Northwind Outdoors", CanPlan: false),
    ];

    public static ApiResponse List(string network) => ApiResponse.Ok(new JsonObject { ["accounts"] = new JsonArray([.. On(network).Select(account => account.Render())]) });

    /// <exception cref="ApiProblem">There is no such account on the network.</exception>
    public static WondaAccount Demand(string network, Guid id) =>
        On(network).FirstOrDefault(account => account.Id == id) ?? throw WondaProblems.NotFound($"There is no account {id} on {network}. List the accounts and use the id of one.");

    private static IEnumerable<WondaAccount> On(string network) => All.Where(account => account.Network == network);

    private JsonObject Render() => Network == Instagram
        ? new JsonObject
        {
            ["instagramAccountId"] = Id.ToString(),
            ["igUserId"] = "178414" + Id.ToString("N")[^11..],
            ["username"] = UserName,
            ["accountType"] = "BUSINESS",
            ["status"] = "active",
            ["scopes"] = new JsonArray("instagram_business_basic", "instagram_business_content_publish"),
        }
        : new JsonObject
        {
            ["tiktokAccountId"] = Id.ToString(),
            ["tiktokUserId"] = "open-" + Id.ToString("N")[^11..],
            ["username"] = UserName,
            ["displayName"] = DisplayName,
            ["avatarUrl"] = null,
            ["status"] = "active",
            ["grantedScopes"] = new JsonArray("user.info.basic", "video.publish", "video.upload"),
        };
}
