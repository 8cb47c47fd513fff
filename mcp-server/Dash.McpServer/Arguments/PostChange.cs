using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

/// <summary>What is to be different about one post; what is left out stays.</summary>
internal sealed record PostChange : PostFields
{
    [Description("Post id from list_posts."), Example("instagram:806262")]
    public required string Id { get; init; }

    [Description("New mode: schedule needs a time; now goes out at once.")]
    [AllowedValues("schedule", "now", "draft")]
    public string? Publish { get; init; }
}
