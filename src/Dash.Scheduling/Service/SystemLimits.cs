namespace Dash.Scheduling;

/// <summary>What a scheduling system cannot do, or only so far, told in sentences.</summary>
public static class SystemLimits
{
    /// <summary>One sentence for each feature that is missing or has a limit, what to do instead included.</summary>
    /// <param name="system">The system.</param>
    /// <param name="network">The network that a post is for.</param>
    public static IReadOnlyList<string> Of(ISchedulingProvider system, Network network) =>
    [
        .. from feature in Enum.GetValues<ProviderFeature>()
           where feature != ProviderFeature.ListBoards || network == Network.Pinterest
           let support = system.Capabilities.Support(feature)
           where support is not { Possible: true, Note: null }
           select $"{system.DisplayName} {(support.Possible ? "can" : "cannot")} {SystemProblems.Words(feature)}. {support.Note}".TrimEnd(),
    ];

    /// <summary>A feature in the words of a sentence: <c>keep drafts</c>.</summary>
    public static string Describe(ProviderFeature feature) => SystemProblems.Words(feature);
}
