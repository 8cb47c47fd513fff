namespace Dash.McpServer.CommandLine;

/// <summary>A scheduling system that this server is to work with.</summary>
/// <param name="System">Which one.</param>
internal sealed record ServedSystem(KnownSystem System)
{
    /// <summary>Its key; null in the sandbox, which never sees it.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Where it is; null: where it usually is.</summary>
    public Uri? Address { get; init; }

    /// <summary>Its key as nobody sees it in a text or log.</summary>
    public override string ToString() => System.Name;
}
