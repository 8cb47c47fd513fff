using NodaTime;

namespace Dash.Scheduling;

/// <summary>What a draft is judged by besides rules.</summary>
/// <param name="Media">The media of its account by id.</param>
/// <param name="Settings">What the rules cannot know by themselves.</param>
/// <param name="Now">The present.</param>
internal sealed record RuleDesk(IReadOnlyDictionary<string, MediaAsset> Media, RuleSettings Settings, Instant Now);
