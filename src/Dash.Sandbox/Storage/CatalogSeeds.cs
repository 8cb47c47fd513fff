using System.Globalization;
using System.Text.Json.Nodes;

namespace Dash.Sandbox.Storage;

/// <summary>What every brand finds on its first day: two Pinterest boards, a campaign, a gallery, and a content tag of its organization.</summary>
internal static class CatalogSeeds
{
    /// <summary>The board of the guide's example; it belongs to the first brand.</summary>
    private const long FirstBoardId = 123456789012345678;
    private const long FirstCampaignId = 3001;
    private const long FirstGalleryId = 5001;
    private const long FirstContentTagId = 7001;

    public static void Plant(SqliteSession session, IEnumerable<SandboxBrand> brands, DateTimeOffset now)
    {
        var catalog = new CatalogStore(session);
        foreach (var (index, brand) in brands.Index())
        {
            if (catalog.List(CatalogStore.PinterestBoards, brand.Id).Count == 0)
            {
                PlantBrand(catalog, brand, index, now);
            }
        }
    }

    private static void PlantBrand(CatalogStore catalog, SandboxBrand brand, int index, DateTimeOffset now)
    {
        PlantBoard(catalog, brand.Id, FirstBoardId + (index * 10), "Spring Style Inspiration", isProtected: false);
        PlantBoard(catalog, brand.Id, FirstBoardId + (index * 10) + 1, "Gift Ideas", isProtected: true);
        catalog.Put(CatalogStore.Campaigns, brand.Id, Id(FirstCampaignId + index), new JsonObject
        {
            ["id"] = FirstCampaignId + index,
            ["brand_id"] = brand.Id,
            ["name"] = "Spring Launch",
            ["start_date"] = null,
            ["end_date"] = null,
            ["number_of_media"] = 0,
            ["included_media_sources"] = new JsonArray(),
        });
        catalog.Put(CatalogStore.Galleries, brand.Id, Id(FirstGalleryId + index), new JsonObject
        {
            ["id"] = FirstGalleryId + index,
            ["brand_id"] = brand.Id,
            ["name"] = "Homepage",
            ["description"] = null,
            ["settings"] = new JsonObject(),
            ["tags"] = new JsonArray(),
        });
        catalog.Put(CatalogStore.ContentTags, brand.OrganizationId, Id(FirstContentTagId + index), new JsonObject
        {
            ["id"] = FirstContentTagId + index,
            ["name"] = $"{brand.Name} launch",
            ["organization_id"] = brand.OrganizationId,
            ["brand_ids"] = new JsonArray(brand.Id),
            ["created_at"] = Moment.PreciseText(now),
            ["updated_at"] = Moment.PreciseText(now),
        });
    }

    private static void PlantBoard(CatalogStore catalog, long brandId, long id, string name, bool isProtected) =>
        catalog.Put(CatalogStore.PinterestBoards, brandId, Id(id), new JsonObject
        {
            ["description"] = "",
            ["id"] = Id(id),
            ["name"] = name,
            ["preview_url"] = "https://example.com/board-preview.jpg",
            ["protected"] = isProtected,
        });

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);
}
