using System.Text.Json;

namespace Dash.Scheduling;

/// <summary>Words for what a scheduling system cannot do at all.</summary>
internal static class SystemProblems
{
    /// <summary>The problem with a feature that the system does not have; null when it has it.</summary>
    public static SchedulingProblem? Missing(ISchedulingProvider system, ProviderFeature feature, string? field = null) =>
        system.Capabilities.Support(feature).Possible ? null : Cannot(system, feature, field);

    public static SchedulingProblem Cannot(ISchedulingProvider system, ProviderFeature feature, string? field = null) => new()
    {
        Code = ProblemCodes.NotSupported,
        Message = $"{system.DisplayName} cannot {Words(feature)}.",
        Field = field,
        Rule = $"{system.Name}.{JsonNamingPolicy.SnakeCaseLower.ConvertName(feature.ToString())}",
        NextStep = system.Capabilities.Support(feature).Note ?? "Do it in the application of the system itself.",
    };

    /// <exception cref="SchedulingException">The system does not have the feature.</exception>
    public static void Demand(ISchedulingProvider system, ProviderFeature feature)
    {
        if (Missing(system, feature) is { } problem)
        {
            throw new SchedulingException(problem);
        }
    }

    public static SchedulingProblem NoOption(ISchedulingProvider system, Network network, string option) => new()
    {
        Code = ProblemCodes.NotSupported,
        Message = $"{system.DisplayName} does not take {option} for {network.ToDisplayName()}.",
        Field = "/" + option,
        Rule = $"{system.Name}.{option}",
        Actual = "given",
        NextStep = $"Leave {option} out, or set it on the network itself once the post is out.",
    };

    public static SchedulingProblem NoNetwork(ISchedulingProvider system, Network network) => new()
    {
        Code = ProblemCodes.NotSupported,
        Message = $"{system.DisplayName} does not publish to {network.ToDisplayName()}.",
        Field = "/network",
        Rule = $"{system.Name}.networks",
        Limit = string.Join(", ", system.Capabilities.Networks.Select(NetworkNames.ToWire)),
        Actual = network.ToWire(),
        NextStep = "List the channels and take one of the network on another system.",
    };

    internal static string Words(ProviderFeature feature) => feature switch
    {
        ProviderFeature.ScheduleAtTime => "schedule a post for a time",
        ProviderFeature.PublishNow => "publish a post at once",
        ProviderFeature.KeepDrafts => "keep drafts",
        ProviderFeature.EditPost => "change a post",
        ProviderFeature.MovePost => "move a post to another time",
        ProviderFeature.DeletePost => "delete a post",
        ProviderFeature.ReadBack => "tell what became of a post whose answer was lost",
        ProviderFeature.UploadFromUrl => "take media from an address",
        ProviderFeature.UploadFile => "take media from a file",
        ProviderFeature.FindMedia => "search media",
        ProviderFeature.ListBoards => "list Pinterest boards",
        ProviderFeature.FirstComment => "publish a first comment",
        ProviderFeature.ThreadReplies => "continue a post as a thread",
        ProviderFeature.AltText => "take alternative texts",
        ProviderFeature.RetryFailed => "send a failed post once more",
        _ => "tell what became of posts by webhook",
    };
}
