namespace Dash.Scheduling;

/// <summary>One draft while it is being checked: the parts gather here what they find.</summary>
internal sealed class RuleCheck(NetworkRules rules, PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media, RuleSettings settings)
{
    private readonly List<SchedulingProblem> _problems = [];

    private readonly List<SchedulingProblem> _warnings = [];

    public NetworkRules Rules { get; } = rules;

    public PostDraft Draft { get; } = draft;

    public IReadOnlyDictionary<string, MediaAsset> Media { get; } = media;

    public RuleSettings Settings { get; } = settings;

    /// <summary>The kind of post; null when the draft names none that the network has.</summary>
    public PostTypeRule? PostType { get; } = rules.FindPostType(draft.Options.PostType);

    public string NetworkName => Rules.Network.ToDisplayName();

    /// <summary>The network and the kind of post in a sentence: <c>An Instagram reel</c>, <c>A TikTok post</c>.</summary>
    public string Subject => $"{("AI".Contains(NetworkName[0], StringComparison.Ordinal) || Rules.Network == Network.X ? "An" : "A")} {NetworkName} {PostType?.Name ?? "post"}";

    /// <summary>Rule id of a part, with the kind of post where the network has several: <c>instagram.reel.media.kinds</c>.</summary>
    public string Rule(string part) =>
        PostType?.Name is { } type ? $"{Rules.Network.ToWire()}.{type}.{part}" : $"{Rules.Network.ToWire()}.{part}";

    public void Problem(SchedulingProblem problem) => _problems.Add(problem);

    public void Warning(SchedulingProblem warning) => _warnings.Add(warning);

    public RuleReport Report() => new(_problems, _warnings);
}
