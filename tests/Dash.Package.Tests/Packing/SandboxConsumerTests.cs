using Dash.Package.Tests.Support;

namespace Dash.Package.Tests.Packing;

/// <summary>A fresh project that installs the SDK and the sandbox, with every analyzer for trimming and AOT on, and schedules a post.</summary>
[Collection(PackageGroup.Name)]
public sealed class SandboxConsumerTests(PackedPackages packages)
{
    [Fact]
    public async Task APostIsScheduledInTheSandbox()
    {
        using var folder = ConsumerFolder.Create("ConsumerOfSandbox", packages);
        await DotNet.BuildAsync(folder.Path, "build", "-v", "quiet");

        var written = await DotNet.RunAsync(folder.Path, folder.PathTo("bin", "Debug", "net10.0", "ConsumerOfSandbox.dll"));

        // Nothing else: neither the server nor the clients talk to the console.
        Assert.Equal("Scheduled\nPosted https://instagram.example/posts/806262\n2 requests, 1 fault\n1\n", written.ReplaceLineEndings("\n"));
    }
}
