using Dash.Package.Tests.Support;

namespace Dash.Package.Tests.Packing;

/// <summary>A fresh project of somebody else that knows the packages only.</summary>
[Collection(PackageGroup.Name)]
public sealed class ConsumerTests(PackedPackages packages)
{
    [Fact]
    public async Task AFreshProjectRestoresBuildsAndRuns()
    {
        using var folder = CreateConsumer();
        await BuildAsync(folder);
        var built = BuildTime(folder);

        Assert.Equal("7 hello new Consumer.Notes", (await DotNet.RunAsync(folder.Path, folder.PathTo("bin", "Debug", "net10.0", "Consumer.dll"))).Trim());

        await BuildAsync(folder, "--no-restore");
        Assert.Equal(built, BuildTime(folder));

        await EditAsync(folder.PathTo("notes.openapi.json"), "\"text\"", "\"body\"");
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => BuildAsync(folder, "--no-restore"));
        Assert.Contains("Program.cs(6,", failure.Message);
        Assert.Contains("'Note' does not contain a definition for 'Text'", failure.Message);
    }

    [Fact]
    public async Task AProjectWithoutTheLibraryIsToldOnce()
    {
        using var folder = CreateConsumer();
        await EditAsync(folder.PathTo("Consumer.csproj"), """<PackageReference Include="Dash.Runtime" Version="0.1.0" />""", "");

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => BuildAsync(folder));

        Assert.Contains("error DASH100: The clients generated from notes.openapi.json stand on Dash.Runtime", failure.Message);
        Assert.DoesNotContain("error CS", failure.Message);
    }

    private static Task BuildAsync(TemporaryFolder folder, params string[] arguments) => DotNet.BuildAsync(folder.Path, ["build", "-v", "quiet", .. arguments]);

    private static async Task EditAsync(string path, string old, string replacement)
    {
        var text = await File.ReadAllTextAsync(path);
        Assert.Contains(old, text);
        await File.WriteAllTextAsync(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private TemporaryFolder CreateConsumer() => ConsumerFolder.Create("Consumer", packages);

    private static DateTime BuildTime(TemporaryFolder folder) => File.GetLastWriteTimeUtc(folder.PathTo("obj", "Debug", "net10.0", "Consumer.dll"));
}
