using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Services;

/// <summary>Content tags, campaigns and galleries here; media in <see cref="MediaService"/>.</summary>
internal sealed class LibraryService(SandboxContext context, MediaService media) : IApiService
{
    public string Name => "library";

    public ApiResponse Handle(ApiRequest request) => request.Operation.OperationId switch
    {
        "createMediaUploadUrl" => media.CreateUploadUrl(request),
        "createMedia" => media.Create(request, OwnBrand(request)),
        "searchMedia" => media.Search(request, OwnBrand(request)),
        "getMedia" => media.Get(request, OwnBrand(request)),
        "createContentTag" => CreateContentTag(request),
        "listCampaigns" => ListCampaigns(OwnBrand(request)),
        "updateCampaign" => Update(request, CatalogStore.Campaigns, "campaign_id"),
        "updateGallery" => Update(request, CatalogStore.Galleries, "gallery_id"),
        "getPublicGallery" => GetPublicGallery(request),
        _ => throw Unsupported.Operation(request.Operation),
    };

    private static long OwnBrand(ApiRequest request)
    {
        var brandId = request.Id("brand_id");
        request.Caller.Demand(brandId, "brand_id");
        return brandId;
    }

    private ApiResponse CreateContentTag(ApiRequest request)
    {
        var organizationId = request.Id("organization_id");
        if (organizationId != request.Caller.OrganizationId)
        {
            throw ApiProblem.Forbidden("organization_id", $"The API key belongs to organization {request.Caller.OrganizationId}, not {organizationId}.");
        }

        var brandIds = request.Body["brand_ids"] is JsonArray { Count: > 0 } sent
            ? sent.Select(id => id!.GetValue<long>()).ToList()
            : [.. request.Caller.Brands.Select(brand => brand.Id)];
        brandIds.ForEach(id => request.Caller.Demand(id, "brand_ids"));

        return ApiResponse.Created(context.Database.Run(session =>
        {
            var catalog = new CatalogStore(session);
            var id = catalog.NextId(CatalogStore.ContentTags, first: 7001);
            var now = Moment.PreciseText(context.Clock.GetUtcNow());
            var tag = new JsonObject
            {
                ["id"] = id,
                ["name"] = request.Body["name"]!.DeepClone(),
                ["organization_id"] = organizationId,
                ["brand_ids"] = new JsonArray([.. brandIds.Select(brandId => JsonValue.Create(brandId))]),
                ["created_at"] = now,
                ["updated_at"] = now,
            };
            catalog.Put(CatalogStore.ContentTags, organizationId, id.ToString(CultureInfo.InvariantCulture), tag);
            return tag;
        }));
    }

    private ApiResponse ListCampaigns(long brandId) =>
        ApiResponse.Ok(Page.Whole(context.Database.Run(session => new CatalogStore(session).List(CatalogStore.Campaigns, brandId))));

    private ApiResponse Update(ApiRequest request, string kind, string idName)
    {
        var brandId = OwnBrand(request);
        var id = request.Id(idName).ToString(CultureInfo.InvariantCulture);
        return ApiResponse.Ok(context.Database.Run(session =>
        {
            var catalog = new CatalogStore(session);
            var document = catalog.Find(kind, brandId, id) ?? throw ApiProblem.NotFound($"Brand {brandId} has no {kind} {id}.");
            foreach (var (name, value) in request.Body)
            {
                document[name] = value?.DeepClone();
            }

            catalog.Put(kind, brandId, id, document);
            return document;
        }));
    }

    // Galleries of the sandbox hold nothing: no documented operation puts media into one.
    private ApiResponse GetPublicGallery(ApiRequest request)
    {
        var (brandId, id) = (request.Id("brand_id"), request.Id("gallery_id").ToString(CultureInfo.InvariantCulture));
        var gallery = context.Database.Run(session => new CatalogStore(session).Find(CatalogStore.Galleries, brandId, id));
        return gallery is null ? throw ApiProblem.NotFound($"There is no gallery {id} of brand {brandId}.") : ApiResponse.Ok(Page.Whole([]));
    }
}
