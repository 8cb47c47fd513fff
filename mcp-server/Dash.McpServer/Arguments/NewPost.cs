using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

/// <summary>A post as a caller wants it.</summary>
internal sealed record NewPost : PostFields
{
    [Description("Channel id from list_channels."), Example("144/instagram")]
    public required string Channel { get; init; }

    [Description("schedule needs at; now goes out at once; draft stays.")]
    [AllowedValues("schedule", "now", "draft"), DefaultValue("schedule")]
    public string? Publish { get; init; }

    [Description("Own name of this post for retries: same key, same post. Left out, the content is the key.")]
    public string? Key { get; init; }
}
