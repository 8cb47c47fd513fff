using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Services;

/// <summary>The boards of a brand's Pinterest account.</summary>
internal sealed class PinterestService(SandboxContext context) : IApiService
{
    public string Name => "pinterest";

    public ApiResponse Handle(ApiRequest request)
    {
        if (request.Operation.OperationId != "listBoards")
        {
            throw Unsupported.Operation(request.Operation);
        }

        var brandId = request.Id("brand_id");
        request.Caller.Demand(brandId, "brand_id");
        var boards = context.Database.Run(session => new CatalogStore(session).List(CatalogStore.PinterestBoards, brandId));
        return ApiResponse.Ok(new JsonArray([.. boards]));
    }
}
