using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>The accounts that are connected from the start: one for each network, and a second one on X that has to be connected again.</summary>
internal static class AccountSeeds
{
    public const long First = 2280;

    private static readonly string[] Platforms =
        ["instagram", "facebook", "tiktok", "youtube", "x", "threads", "linkedin", "pinterest", "bluesky", "telegram", "discord", "wordpress"];

    public static void Plant(DocumentStore store, DateTimeOffset now)
    {
        if (store.Count(Kinds.Account) > 0)
        {
            return;
        }

        for (var i = 0; i < Platforms.Length; i++)
        {
            Put(store, Account(First + i, Platforms[i], "maple.studio", now));
        }

        var expired = Account(First + Platforms.Length, "x", "maple.archive", now);
        expired["health"] = new JsonObject { ["status"] = "expired", ["can_post"] = false };
        Put(store, expired);
    }

    public static JsonObject Account(long id, string platform, string name, DateTimeOffset now)
    {
        var account = new JsonObject
        {
            ["account_id"] = id,
            ["id"] = id,
            ["platform"] = platform,
            ["account_name"] = name,
            ["avatar_url"] = null,
            ["is_active"] = true,
            ["created_at"] = Moment.UtcText(now),
            ["health"] = new JsonObject { ["status"] = "healthy", ["can_post"] = true },
        };
        if (platform == "pinterest")
        {
            account["boards"] = new JsonArray(Board("814911", "Spring ideas", "PUBLIC"), Board("814912", "Interiors", "PUBLIC"), Board("814913", "Not yet", "SECRET"));
        }
        else if (platform == "wordpress")
        {
            account["site"] = new JsonObject { ["name"] = "Maple Studio", ["url"] = "https://maple.example" };
        }

        return account;
    }

    public static void Put(DocumentStore store, JsonObject account) =>
        store.Put(Kinds.Account, account.Number("account_id")!.Value.ToString(CultureInfo.InvariantCulture), account);

    private static JsonObject Board(string id, string name, string privacy) => new() { ["id"] = id, ["name"] = name, ["privacy"] = privacy };
}
