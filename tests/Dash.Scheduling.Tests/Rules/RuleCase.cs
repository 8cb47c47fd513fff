namespace Dash.Scheduling.Tests.Rules;

/// <summary>One way to break one rule, and the one problem it has to give.</summary>
public sealed record RuleCase(string Name, Network Network, Func<PostDraft, PostDraft> Break, string Code, string Field, string? Limit, string? Actual)
{
    public override string ToString() => Name;
}
