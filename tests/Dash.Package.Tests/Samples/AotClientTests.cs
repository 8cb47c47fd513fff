using System.Runtime.InteropServices;
using AotClient;
using Dash.Package.Tests.Support;
using Dash.Testing;

namespace Dash.Package.Tests.Samples;

/// <summary>The sample against a server on loopback: in this process, trimmed to the last member, and native where that can be built.</summary>
public sealed class AotClientTests
{
    private static readonly string[] Told =
    [
        "created Wrap the presents, Open, due 2026-12-24 18:00:00Z",
        "changed to InProgress, due whenever",
        "listed First, Open",
        "listed Second, Done",
        "listed Third, postponed (a state newer than this client)",
        "found /title: minLength is 1, found 0",
        @"found /title: pattern is \S",
        "refused with 422: A task needs a title.",
    ];

    private static readonly string[] Sent =
    [
        """POST /tasks {"title":"Wrap the presents","due":"2026-12-24T18:00:00Z","labels":["home"]}""",
        """PATCH /tasks/6f9619ff-8b86-4d01-b42d-00cf4fc964ff {"state":"in-progress","due":null}""",
        "GET /tasks?limit=2",
        "GET /tasks?after=2",
        """POST /tasks {"title":""}""",
    ];

    [Fact]
    public async Task TheSampleWorksInThisProcess()
    {
        await using var server = await TaskServer.StartAsync();
        var output = new StringWriter { NewLine = "\n" };

        await new Tour(server.BaseAddress, output).RunAsync();

        Assert.Equal([.. Told, "read back the same with reflection on"], Lines(output.ToString()));
        Assert.Equal(Sent, server.Requests);
    }

    [Fact]
    public Task TheSamplePublishesTrimmedWithoutAWarningAndWorks() => PublishAndRunAsync("-p:Native=false");

    [NativeFact]
    public Task TheSamplePublishesNativeWithoutAWarningAndWorks() => PublishAndRunAsync("-p:Native=true");

    private static async Task PublishAndRunAsync(string kind)
    {
        using var folder = new TemporaryFolder();
        var log = await DotNet.BuildAsync(
            Repository.PathTo("samples", "AotClient"),
            "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder.PathTo("app"), kind, $"-p:ArtifactsPath={folder.PathTo("artifacts")}");
        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);

        await using var server = await TaskServer.StartAsync();
        var output = await DotNet.ExecuteAsync(folder.PathTo("app", OperatingSystem.IsWindows() ? "AotClient.exe" : "AotClient"), folder.Path, server.BaseAddress.ToString());

        Assert.Equal([.. Told, "read back the same with reflection off"], Lines(output));
        Assert.Equal(Sent, server.Requests);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
