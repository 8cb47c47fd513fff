using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dash.Package.Tests.Packing;
using Dash.Testing;

namespace Dash.Package.Tests.Tool;

/// <summary>The MCP server as a package: what clients and registries look for in it, and that it starts from there.</summary>
[Collection(PackageGroup.Name)]
public sealed partial class ToolPackageTests(PackedPackages packages)
{
    private const string List = """{ "jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": { "_meta": { "io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {} } } }""";

    private static readonly string Folder = Repository.PathTo("mcp-server", "Dash.McpServer");
    private static readonly string Readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
    private static readonly JsonNode Server = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, ".mcp", "server.json")))!;

    [Fact]
    public void ThereIsAPackageForEveryPlatformAndAFasterOneForLinux()
    {
        Assert.Equal(
            ["Dash.McpServer.0.1.0.nupkg", "Dash.McpServer.any.0.1.0.nupkg", "Dash.McpServer.linux-x64.0.1.0.nupkg"],
            Directory.GetFiles(packages.ToolSource, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal));

        Assert.True(IsCompiledAhead("Dash.McpServer.linux-x64"));
        Assert.False(IsCompiledAhead("Dash.McpServer.any"));
    }

    [Fact]
    public void ThePackageSaysThatItIsAnMcpServerAndBringsItsDescription()
    {
        using var package = Open("Dash.McpServer");
        var specification = XDocument.Load(package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
        var types = specification.Descendants().Where(element => element.Name.LocalName == "packageType").Select(type => type.Attribute("name")!.Value);

        Assert.Equal(["DotnetTool", "McpServer"], types.Order(StringComparer.Ordinal));
        Assert.NotNull(package.GetEntry(".mcp/server.json"));
        Assert.NotNull(package.GetEntry("README.md"));
    }

    [Fact]
    public void TheDescriptionIsOneThatTheRegistryTakes()
    {
        var package = Server["packages"]!.AsArray().Single()!;

        Assert.Matches(@"^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$", Server["name"]!.GetValue<string>());
        Assert.InRange(Server["description"]!.GetValue<string>().Length, 1, 100);
        Assert.InRange(Server["title"]!.GetValue<string>().Length, 1, 100);
        Assert.Equal(("0.1.0", "0.1.0"), (Server["version"]!.GetValue<string>(), package["version"]!.GetValue<string>()));
        Assert.Equal(("nuget", "Dash.McpServer", "dnx", "stdio"), (Text(package, "registryType"), Text(package, "identifier"), Text(package, "runtimeHint"), Text(package["transport"]!, "type")));
        Assert.Subset(
            new HashSet<string>(StringComparer.Ordinal) { "$schema", "name", "title", "description", "version", "packages" },
            Server.AsObject().Select(member => member.Key).ToHashSet(StringComparer.Ordinal));
        Assert.All(package["environmentVariables"]!.AsArray(), variable => Assert.Subset(
            new HashSet<string>(StringComparer.Ordinal) { "name", "description", "isRequired", "isSecret", "format", "choices", "default" },
            variable!.AsObject().Select(member => member.Key).ToHashSet(StringComparer.Ordinal)));
        Assert.Contains($"<!-- mcp-name: {Text(Server, "name")} -->", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryConfigurationOfTheReadmeStartsTheServerFromThePackage()
    {
        var configurations = Configurations().ToList();
        Assert.Equal(5, configurations.Count);
        Assert.All(configurations, arguments => Assert.Equal(configurations[0], arguments));

        await using var server = new DnxServer(packages.ToolSource, configurations[0]);
        var answer = await server.AskAsync(List);

        Assert.NotEmpty(answer["result"]!["tools"]!.AsArray());
    }

    /// <summary>The arguments after <c>dnx</c>, wherever a block of the README has them.</summary>
    private static IEnumerable<IReadOnlyList<string>> Configurations()
    {
        foreach (var block in Blocks("json").Select(text => JsonNode.Parse(text)!))
        {
            var server = (block["mcpServers"] ?? block["servers"] ?? block["context_servers"])!["dash"]!;
            if (server["command"] is { } command)
            {
                Assert.Equal("dnx", command.GetValue<string>());
                yield return [.. server["args"]!.AsArray().Select(argument => argument!.GetValue<string>())];
            }
        }

        foreach (var block in Blocks("toml"))
        {
            Assert.Contains("command = \"dnx\"", block, StringComparison.Ordinal);
            yield return [.. Arguments().Match(block).Groups["list"].Value.Split(',').Select(argument => argument.Trim().Trim('"'))];
        }

        foreach (var line in Blocks("bash").SelectMany(block => block.Split('\n')).Where(line => line.StartsWith("claude mcp add", StringComparison.Ordinal)))
        {
            yield return line[(line.IndexOf(" dnx ", StringComparison.Ordinal) + 5)..].Split(' ');
        }
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Readme, $"^```{language}\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(block => block.Groups["text"].Value);

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    private ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(packages.ToolSource, $"{package}.0.1.0.nupkg"));

    private bool IsCompiledAhead(string package)
    {
        using var archive = Open(package);
        using var image = new MemoryStream();
        using (var content = archive.Entries.Single(entry => entry.Name == "Dash.McpServer.dll").Open())
        {
            content.CopyTo(image);
        }

        image.Position = 0;
        using var reader = new PEReader(image);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    [GeneratedRegex(@"args = \[(?<list>[^\]]*)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Arguments();
}
