namespace Dash.Prism.Tests.Kit;

/// <summary>A fact that Prism finds out; skipped with the reason where there is no npm or no network to install it.</summary>
internal sealed class PrismFactAttribute : FactAttribute
{
    public PrismFactAttribute() => Skip = PrismInstallation.Absent;
}
