using System.CommandLine;
using System.Text.Json;
using Dash.SpecDiff.CommandLine;

namespace Dash.SpecDiff.Tests;

/// <summary>The tool as a shell sees it.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("member-removed", "breaking", 1)]
    [InlineData("member-removed", "none", 0)]
    [InlineData("operation-added", "breaking", 0)]
    [InlineData("operation-added", "may-break", 0)]
    [InlineData("operation-added", "compatible", 1)]
    [InlineData("operation-sunset", "may-break", 1)]
    [InlineData("words-only", "compatible", 0)]
    [InlineData("words-only", "any", 1)]
    [InlineData("nothing-when-reordered", "any", 0)]
    public async Task TheExitCodeFollowsTheMildestLevelThatFails(string name, string failOn, int exitCode)
    {
        var (code, output, errors) = await Run(Path.Combine(CaseFolder.Root, name, "old.json"), Path.Combine(CaseFolder.Root, name, "new.json"), "--fail-on", failOn);

        Assert.Equal(exitCode, code);
        Assert.Contains("new.json: ", output, StringComparison.Ordinal);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task AFileThatIsNotThereIsBadInput()
    {
        var (code, output, errors) = await Run("nowhere.json", "nowhere.json");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith("nowhere.json(1,1): error: The file cannot be read.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatIsNoDocumentIsBadInputWithItsPlace()
    {
        var folder = Directory.CreateTempSubdirectory("spec-diff");
        try
        {
            var path = Path.Combine(folder.FullName, "broken.json");
            await File.WriteAllTextAsync(path, "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {,\n}\n");

            var (code, _, errors) = await Run(path, path);

            Assert.Equal(2, code);
            Assert.StartsWith($"{path}(3,12): error ", errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task ADocumentInSeveralFilesIsReadWithThem()
    {
        var folder = Directory.CreateTempSubdirectory("spec-diff");
        try
        {
            foreach (var (side, type) in new[] { ("old", "string"), ("new", "integer") })
            {
                var parts = Directory.CreateDirectory(Path.Combine(folder.FullName, side));
                await File.WriteAllTextAsync(Path.Combine(parts.FullName, "parts.json"), """{"openapi":"3.1.0","info":{"title":"Parts","version":"1"},"components":{"schemas":{"Part":{"type":"TYPE"}}}}""".Replace("TYPE", type, StringComparison.Ordinal));
                await File.WriteAllTextAsync(Path.Combine(parts.FullName, "api.json"), """{"openapi":"3.1.0","info":{"title":"Api","version":"1"},"paths":{"/p":{"get":{"responses":{"200":{"description":"A part.","content":{"application/json":{"schema":{"$ref":"parts.json#/components/schemas/Part"}}}}}}}}}""");
            }

            var (code, output, _) = await Run(Path.Combine(folder.FullName, "old", "api.json"), Path.Combine(folder.FullName, "new", "api.json"));

            Assert.Equal(1, code);
            Assert.Contains("response-type-changed: type string → integer", output, StringComparison.Ordinal);
            Assert.Contains("new/parts.json(1,", output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task JsonIsForScripts()
    {
        var (_, output, _) = await Run(Path.Combine(CaseFolder.Root, "member-removed", "old.json"), Path.Combine(CaseFolder.Root, "member-removed", "new.json"), "--format", "json");

        using var report = JsonDocument.Parse(output);
        Assert.Equal(3, report.RootElement.GetProperty("summary").GetProperty("breaking").GetInt32());
        Assert.All(report.RootElement.GetProperty("changes").EnumerateArray(), static change => Assert.True(change.GetProperty("old").GetProperty("line").GetInt32() > 0));
    }

    [Fact]
    public async Task EveryCheckIsListed()
    {
        var (code, output, _) = await Run("checks");

        Assert.Equal(0, code);
        Assert.Equal(Checks.Catalog.All.Count, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await SpecDiffCommand.Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors });
        return (code, output.ToString(), errors.ToString());
    }
}
