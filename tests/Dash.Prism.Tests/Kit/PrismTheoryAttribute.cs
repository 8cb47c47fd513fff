namespace Dash.Prism.Tests.Kit;

/// <summary>The same as <see cref="PrismFactAttribute"/> for several cases.</summary>
internal sealed class PrismTheoryAttribute : TheoryAttribute
{
    public PrismTheoryAttribute() => Skip = PrismInstallation.Absent;
}
