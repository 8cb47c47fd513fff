using Dash.McpServer.CommandLine;
using Dash.McpServer.Gate;
using Dash.Scheduling;

namespace Dash.McpServer.Hosting;

/// <summary>What every answer has to say about where it comes from.</summary>
/// <param name="IsSandbox">True when no post can reach a real network.</param>
internal sealed record ServerContext(bool IsSandbox)
{
    /// <summary>What may be written without asking.</summary>
    public OperatorMode Mode { get; init; } = OperatorModes.Default(IsSandbox);

    /// <summary>Folders from which files may be uploaded.</summary>
    public MediaFolders MediaFolders { get; init; } = MediaFolders.None;

    /// <summary>The scheduling systems.</summary>
    public IReadOnlyList<KnownSystem> Systems { get; init; } = [KnownSystem.Dash];

    /// <summary>Whether ids begin with the names of systems; those of Dash never do.</summary>
    public bool HasPrefixedIds => Systems is not [{ Name: "dash" }];

    /// <summary>The value of the field <c>environment</c> in every result.</summary>
    public string Environment => IsSandbox ? "sandbox" : "live";

    /// <summary>Puts the environment in front of a text where a reader could mistake it.</summary>
    public string Mark(string text) => IsSandbox ? $"[sandbox, nothing reaches a real network] {text}" : text;

    public static ServerContext Of(ServerSettings settings) => new(settings.UsesSandbox)
    {
        Mode = settings.Mode,
        MediaFolders = settings.MediaFolders,
        Systems = [.. settings.Systems.Select(served => served.System)],
    };
}
