namespace Dash.Scheduling.Tests.Rules;

/// <summary>One limit of the rules file: a draft that is exactly at it, and by how much it may be made longer.</summary>
/// <param name="Network">The network.</param>
/// <param name="Name">Which limit.</param>
/// <param name="Max">The limit.</param>
/// <param name="Fill">Makes a draft with so many of what is limited.</param>
public sealed record LimitCase(Network Network, string Name, int Max, Func<int, PostDraft> Fill)
{
    public override string ToString() => $"{Network}: {Name} {Max}";
}
