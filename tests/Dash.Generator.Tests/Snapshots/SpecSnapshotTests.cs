using System.Runtime.CompilerServices;
using Dash.Generator.Tests.Harness;
using Dash.Testing;

namespace Dash.Generator.Tests.Snapshots;

/// <summary>The complete output for <c>spec/</c>: what a reviewer reads when a document changes.</summary>
public sealed class SpecSnapshotTests
{
    public static TheoryData<string> Sdks => [.. SpecFolder.Sdks.Keys];

    [Theory]
    [MemberData(nameof(Sdks))]
    public void AWholeSdkIsAsReviewed(string sdk)
    {
        var code = GeneratorHarness.Generate(SpecFolder.Sdks[sdk]);

        Snapshot.MatchFolder(code.Files, Path.Combine(Folder(), sdk));
    }

    [Fact]
    public void TenRunsMakeTheSameBytes()
    {
        var first = GeneratorHarness.Run(SpecFolder.Dash);

        for (var run = 0; run < 9; run++)
        {
            Assert.Empty(first.DifferenceTo(GeneratorHarness.ToCode(new GeneratorSession(SpecFolder.Dash).Run())));
        }

        Assert.DoesNotContain(first.Files.Values, static text => text.Contains('\r'));
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
