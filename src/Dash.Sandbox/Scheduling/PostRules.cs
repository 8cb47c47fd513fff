using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Scheduling;

/// <summary>The publishing rules of the scheduling guide. All of them are looked at, so that one answer names everything that is wrong.</summary>
internal static class PostRules
{
    public static IReadOnlyList<Violation> Check(PostCandidate post) =>
        [.. ModeRules.Check(post), .. MediaRules.Check(post), .. ContentRules.Check(post)];
}
