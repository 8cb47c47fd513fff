using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Pictures and captions for credits. What is made is a stand-in: a file without bytes, and captions that repeat the topic.</summary>
internal sealed class CreationOperations(Workspace workspace, MediaOperations media)
{
    public const string Credits = "credits";
    public const long MostCredits = 50;

    private static readonly Dictionary<string, long> Prices = new(StringComparer.Ordinal)
    {
        ["nano-banana-pro"] = 15,
        ["ideogram-v2"] = 8,
        ["gemini-3-pro"] = 5,
        ["flux-schnell"] = 1,
    };

    public ApiResponse Image(ApiRequest request)
    {
        var model = request.Body.Text("model") ?? "nano-banana-pro";
        var left = Spend(Prices[model]);
        var picture = media.NewMedia("generated.png", "image/png", "ready");
        media.Save(picture);
        return Envelope.Created(
            new JsonObject
            {
                ["media_id"] = picture.Text("media_id"),
                ["model"] = model,
                ["aspect_ratio"] = request.Body.Text("aspect_ratio") ?? "1:1",
                ["credits_used"] = Prices[model],
                ["credits_remaining"] = left,
                ["message"] = "The picture is in the library.",
            },
            workspace.Now);
    }

    public ApiResponse Caption(ApiRequest request)
    {
        var count = request.Body.Number("count") ?? 1;
        var left = Spend(count);
        var captions = Enumerable.Range(1, (int)count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{request.Body.Text("topic")} ({number})"));
        return Envelope.Ok(
            new JsonObject
            {
                ["captions"] = new JsonArray([.. captions.Select(caption => JsonValue.Create(caption))]),
                ["platform"] = request.Body.Text("platform"),
                ["tone"] = request.Body.Text("tone") ?? "professional",
                ["length"] = request.Body.Text("length") ?? "medium",
                ["count_requested"] = count,
                ["count_returned"] = count,
                ["credits_used"] = count,
                ["credits_remaining"] = left,
            },
            workspace.Now);
    }

    private long Spend(long credits) => workspace.Run(turn =>
    {
        var used = turn.Count(Credits, 0);
        return used + credits <= MostCredits
            ? MostCredits - turn.Count(Credits, credits)
            : throw Refusals.Of(402, "insufficient_credits", string.Create(CultureInfo.InvariantCulture, $"{credits} credits are needed and {MostCredits - used} are left."));
    });
}
