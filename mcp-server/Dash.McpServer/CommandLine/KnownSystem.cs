namespace Dash.McpServer.CommandLine;

/// <summary>A scheduling system that the server can work with.</summary>
/// <param name="Name">Its name on the command line, and before its ids.</param>
/// <param name="DisplayName">Its name for people.</param>
/// <param name="Origin">Where a key for it is made.</param>
internal sealed record KnownSystem(string Name, string DisplayName, string Origin)
{
    /// <summary>Stands for all of them.</summary>
    public const string AllName = "all";

    public static KnownSystem Dash { get; } = new("dash", "Dash Social", "the developer settings of Dash Social");

    public static KnownSystem CodivUpload { get; } = new("codivupload", "CodivUpload", "the dashboard of CodivUpload");

    public static KnownSystem PostEverywhere { get; } = new("posteverywhere", "PostEverywhere", "the developer settings of PostEverywhere");

    public static KnownSystem Wonda { get; } = new("wonda", "Wonda", "the account settings of Wonda");

    /// <summary>All of them, in the order in which they are asked.</summary>
    public static IReadOnlyList<KnownSystem> All { get; } = [Dash, CodivUpload, PostEverywhere, Wonda];

    /// <summary>The environment variable that holds its key.</summary>
    public string KeyVariable => $"{Name.ToUpperInvariant()}_API_KEY";

    /// <summary>The environment variable that holds its address, where it is not the usual one. Dash has one for each of its services.</summary>
    public string AddressVariable => $"{Name.ToUpperInvariant()}_URL";
}
