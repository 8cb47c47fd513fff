using Dash.Surface.Tests.Reading;
using Dash.Testing;

namespace Dash.Surface.Tests.Listing;

/// <summary>What developers can call is written down in docs/api: whoever changes it sees the change, and so does whoever reviews it.</summary>
public sealed class PublicSurfaceTests
{
    private const string Framework = "net10.0";

    public static TheoryData<string> Packages => [.. Package.All.Select(package => package.Name)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void TheSurfaceIsTheOneThatIsWrittenDown(string name) =>
        Snapshot.MatchFile(SurfaceListing.Of(Package.Of(name), Framework), Repository.PathTo("docs", "api", $"{name}.{Framework}.verified.cs"));
}
