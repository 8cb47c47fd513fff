namespace Dash.Scheduling;

/// <summary>Holds a draft against the rules of its network as its scheduling system has them, and against what the system cannot do.</summary>
internal static class SystemRules
{
    private static readonly Dictionary<string, ProviderFeature> OptionFeatures = new(StringComparer.Ordinal)
    {
        ["first_comment"] = ProviderFeature.FirstComment,
        ["thread_replies"] = ProviderFeature.ThreadReplies,
        ["alt_texts"] = ProviderFeature.AltText,
        ["board"] = ProviderFeature.ListBoards,
    };

    /// <param name="network">The rules of the network.</param>
    /// <param name="draft">The post as wanted.</param>
    /// <param name="system">The system that is to take it.</param>
    /// <param name="desk">What is known besides.</param>
    public static RuleReport Check(NetworkRules network, PostDraft draft, ISchedulingProvider system, RuleDesk desk)
    {
        var adapted = system.Adapt(network);
        var report = RuleChecker.Check(adapted, draft, desk.Media, desk.Settings);
        List<SchedulingProblem> cannot = [.. Mode(system, draft), .. Options(system, network, adapted, draft)];
        var told = cannot.Select(problem => problem.Field).ToHashSet(StringComparer.Ordinal);
        return report with
        {
            // What the system cannot do is not told a second time as something that the network does not take.
            Problems = [.. cannot, .. report.Problems.Where(problem => !told.Contains(problem.Field) || problem.Code is not (ProblemCodes.OptionNotSupported or ProblemCodes.ModeNotSupported)), .. system.Check(draft, desk.Media, desk.Now)],
            Warnings = [.. report.Warnings.Where(warning => !told.Contains(warning.Field) || warning.Code != ProblemCodes.ModeUnknown)],
        };
    }

    /// <summary>What keeps a system from changing a post; null when it can.</summary>
    public static SchedulingProblem? Edit(ISchedulingProvider system, PostChanges changes)
    {
        var feature = PostMerge.OnlyMoves(changes) ? ProviderFeature.MovePost : ProviderFeature.EditPost;
        return system.Capabilities.CanEdit ? SystemProblems.Missing(system, feature, "/id") : SystemProblems.Cannot(system, feature, "/id");
    }

    private static IEnumerable<SchedulingProblem> Mode(ISchedulingProvider system, PostDraft draft)
    {
        var feature = draft.Mode switch
        {
            PublishMode.Now => ProviderFeature.PublishNow,
            PublishMode.Draft => ProviderFeature.KeepDrafts,
            _ => ProviderFeature.ScheduleAtTime,
        };
        if (SystemProblems.Missing(system, feature, "/publish") is { } problem)
        {
            yield return problem;
        }
    }

    private static IEnumerable<SchedulingProblem> Options(ISchedulingProvider system, NetworkRules network, NetworkRules adapted, PostDraft draft) =>
        from option in PostOptionNames.Given(draft.Options)
        where network.Options.ContainsKey(option.Key) && !adapted.Options.ContainsKey(option.Key)
        select OptionFeatures.TryGetValue(option.Key, out var feature) && SystemProblems.Missing(system, feature, "/" + option.Key) is { } missing
            ? missing
            : SystemProblems.NoOption(system, network.Network, option.Key);
}
