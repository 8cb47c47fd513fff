using System.Text.Json.Nodes;

namespace Dash.Sandbox.Services;

/// <summary>Who a key is.</summary>
internal sealed class AuthService : IApiService
{
    public string Name => "auth";

    public ApiResponse Handle(ApiRequest request) => request.Operation.OperationId switch
    {
        "getSelf" => ApiResponse.Ok(Self(request.Caller)),
        _ => throw Unsupported.Operation(request.Operation),
    };

    private static JsonObject Self(KeyAccess access)
    {
        var brands = new JsonObject();
        foreach (var brand in access.Brands)
        {
            brands[Accounts.SlugOf(brand)] = new JsonObject
            {
                ["id"] = brand.Id,
                ["name"] = brand.Name,
                ["organization"] = Organization(brand),
                ["organization_id"] = brand.OrganizationId,
            };
        }

        return new JsonObject
        {
            ["accessible_brands"] = new JsonArray([.. access.Brands.Select(brand => JsonValue.Create(brand.Id))]),
            ["brands"] = brands,
            ["organization"] = Organization(access.Brands[0]),
            ["organization_id"] = access.OrganizationId,
        };
    }

    private static JsonObject Organization(SandboxBrand brand) => new() { ["id"] = brand.OrganizationId, ["name"] = brand.OrganizationName };
}
