using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Dash.McpServer.Results;

/// <summary>A post in a listing; the last members only where everything was asked for.</summary>
internal sealed record ListedPost : PostView
{
    public ListedPost()
    {
    }

    [SetsRequiredMembers]
    private ListedPost(PostView view)
        : base(view)
    {
    }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<string>? MediaIds { get; init; }

    [JsonPropertyOrder(1), Description("Settings, each name=value.")]
    public IReadOnlyList<string>? Options { get; init; }

    public static ListedPost Of(PostView view) => new(view);
}
