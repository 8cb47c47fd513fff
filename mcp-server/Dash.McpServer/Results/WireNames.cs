using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>Names of the port's enumerations as they travel: snake case.</summary>
internal static class WireNames
{
    public static string Of(PostState state) => state == PostState.NeedsAttention ? "needs_attention" : Lower(state);

    public static string Of(ItemOutcome outcome) => outcome == ItemOutcome.NotAttempted ? "not_attempted" : Lower(outcome);

    public static string Of(MediaKind kind) => Lower(kind);

    public static string Of(AutoPublishPolicy policy) => Lower(policy);

    public static string Of(Support support) => Lower(support);

    public static PostState State(string name) => Enum.Parse<PostState>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    public static PublishMode? Mode(string? name) => name is null ? null : Enum.Parse<PublishMode>(name, ignoreCase: true);

    private static string Lower<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToLowerInvariant();
}
