namespace Dash.McpServer.CommandLine;

/// <summary>What was said on the command line of <c>serve</c>; null where nothing was, and the environment stands in.</summary>
internal sealed record ServeChoices
{
    /// <summary>Null: not asked for. Empty: inside this process. Otherwise the address of a running one.</summary>
    public string? Sandbox { get; init; }

    /// <summary>IANA zone of local times that name none.</summary>
    public string? TimeZone { get; init; }

    /// <summary>File in which posts are noted before they are sent.</summary>
    public string? Ledger { get; init; }

    /// <summary>What may be written without asking.</summary>
    public string? Mode { get; init; }

    /// <summary>Folders from which files may be uploaded; empty: none were named.</summary>
    public IReadOnlyList<string> MediaFolders { get; init; } = [];

    /// <summary>Scheduling systems, each one or several separated by commas; empty: none were named.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];
}
