namespace Dash.Conformance.Tests.Kit;

/// <summary>The same as <see cref="JudgesFactAttribute"/> for several cases.</summary>
internal sealed class JudgesTheoryAttribute : TheoryAttribute
{
    public JudgesTheoryAttribute() => Skip = Judges.Absent;
}
