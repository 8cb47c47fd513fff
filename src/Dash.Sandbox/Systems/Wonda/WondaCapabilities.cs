using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>What can be published where, with the parameters as the document describes them.</summary>
internal sealed class WondaCapabilities(SandboxContext context)
{
    private static readonly (string Operation, string Label, string Schema, string[] Kinds, int Min, int Max)[] Ways =
    [
        ("instagramPublish", "Instagram", "InstagramPublication", ["image", "video"], 1, 1),
        ("instagramCarouselPublish", "Instagram carousel", "InstagramCarousel", ["image"], 2, 10),
        ("tiktokPublish", "TikTok", "TikTokPublication", ["video"], 1, 1),
        ("tiktokCarouselPublish", "TikTok carousel", "TikTokCarousel", ["image"], 2, 35),
    ];

    public ApiResponse List() => ApiResponse.Ok(new JsonObject
    {
        ["generation"] = new JsonArray(),
        ["editing"] = new JsonArray(),
        ["publish"] = new JsonArray([.. Ways.Select(way => new JsonObject
        {
            ["operation"] = way.Operation,
            ["label"] = way.Label,
            ["description"] = $"Publishes on {way.Label}.",
            ["accepts"] = new JsonObject
            {
                ["media"] = new JsonObject { ["kinds"] = new JsonArray([.. way.Kinds.Select(kind => JsonValue.Create(kind))]), ["min"] = way.Min, ["max"] = way.Max },
                ["text"] = true,
            },
            ["params"] = new SchemaFlattener(context.Specification, SchemaDirection.Request).Flatten(context.Specification.Component(WondaSystem.Name, "schemas", way.Schema)),
        })]),
    });
}
