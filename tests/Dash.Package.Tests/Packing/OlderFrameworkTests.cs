using System.Runtime.InteropServices;
using Dash.Package.Tests.Support;

namespace Dash.Package.Tests.Packing;

/// <summary>A project for .NET 8, which brings C# 12 and none of what .NET 9 and 10 added, running on .NET 8 itself.</summary>
[Collection(PackageGroup.Name)]
public sealed class OlderFrameworkTests(PackedPackages packages)
{
    [Fact]
    public async Task AProjectForNet8BuildsAndRunsThere()
    {
        using var folder = ConsumerFolder.Create("Consumer8", packages);
        await DotNet.BuildAsync(folder.Path, "build", "-v", "quiet");

        var program = OperatingSystem.IsWindows() ? "Consumer8.exe" : "Consumer8";
        var output = await DotNet.ExecuteAsync(folder.PathTo("bin", "Debug", "net8.0", RuntimeInformation.RuntimeIdentifier, program), folder.Path);

        Assert.Equal(
            ["8 a 2 z,a a point odd 0", "True", "told of one", "told of two", "post 7"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
