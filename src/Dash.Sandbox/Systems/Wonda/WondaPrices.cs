using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>What things cost. The sandbox has one model and makes nothing with it; the forms of prices and credits are not published.</summary>
internal static class WondaPrices
{
    public const string Model = "example-model";

    private const long Microdollars = 40_000;
    private const int Credits = 4;

    public static ApiResponse List() => ApiResponse.Ok(new JsonObject
    {
        ["models"] = new JsonArray(new JsonObject { ["model"] = Model, ["costMicrodollars"] = Microdollars, ["credits"] = Credits }),
    });

    public static ApiResponse Balance() => ApiResponse.Ok(new JsonObject { ["credits"] = 1000 });

    public static ApiResponse Estimate(ApiRequest request)
    {
        var model = request.Body["model"]!.GetValue<string>();
        return model == Model
            ? ApiResponse.Ok(new JsonObject
            {
                ["model"] = model,
                ["estimatedCostMicrodollars"] = Microdollars,
                ["estimatedCostUsd"] = Microdollars / 1_000_000d,
                ["estimatedCredits"] = (double)Credits,
            })
            : throw WondaProblems.NotValid($"model: there is no '{model}' here, only {Model}.");
    }
}
