using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>Names of the port's enumerations as they travel: snake case.</summary>
internal static class WireNames
{
    private static readonly Dictionary<string, PostState> States = Enum.GetValues<PostState>().ToDictionary(Of);

    public static string Of(PostState state) => state == PostState.NeedsAttention ? "needs_attention" : Lower(state);

    public static string Of(ItemOutcome outcome) => outcome == ItemOutcome.NotAttempted ? "not_attempted" : Lower(outcome);

    public static string Of(MediaKind kind) => Lower(kind);

    public static MediaKind? Media(string? name) => name is null ? null : Enum.Parse<MediaKind>(name, ignoreCase: true);

    public static string Of(CalendarFindingKind kind) => Lower(kind);

    public static string Of(AutoPublishPolicy policy) => Lower(policy);

    public static string Of(Support support) => Lower(support);

    /// <exception cref="SchedulingException"><c>invalid_value</c>, with the nearest name.</exception>
    public static PostState State(string name) => States.TryGetValue(name.Trim().ToLowerInvariant(), out var state) ? state : throw new SchedulingException(new SchedulingProblem
    {
        Code = ProblemCodes.InvalidValue,
        Message = $"'{name}' is not a state.",
        Field = "/states",
        Rule = "list.states",
        Limit = string.Join(", ", States.Keys),
        Actual = name,
        NextStep = NearestName.Find(name, States.Keys) is { } nearest ? $"Did you mean '{nearest}'?" : $"Use one of: {string.Join(", ", States.Keys)}.",
    });

    public static PublishMode? Mode(string? name) => name is null ? null : Enum.Parse<PublishMode>(name, ignoreCase: true);

    private static string Lower<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToLowerInvariant();
}
