namespace Dash.Conformance.Tests.Kit;

/// <summary>A fact that a program of others finds out; skipped with the reason where there is no npm or no network to install it.</summary>
internal sealed class JudgesFactAttribute : FactAttribute
{
    public JudgesFactAttribute() => Skip = Judges.Absent;
}
