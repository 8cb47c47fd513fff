using System.Runtime.CompilerServices;
using Dash.Generator.Tests.Harness;
using Dash.Testing;

namespace Dash.Generator.Tests.Golden;

/// <summary>
/// A case is a folder: documents in, generated files and diagnostics out. Add one by adding a folder; every case is compiled too.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder()).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheDocumentsOfTheFolderBecomeItsSnapshots(string name)
    {
        var folder = Path.Combine(Folder(), name);
        var documents = Directory.GetFiles(folder, "*.openapi.json").Order(StringComparer.Ordinal).Select(Document).ToArray();

        var code = GeneratorHarness.GenerateWithDiagnostics(documents);

        Dictionary<string, string> received = new(code.Files) { ["diagnostics.txt"] = string.Join("\n", code.Diagnostics) + "\n" };
        Snapshot.MatchFolder(received, Path.Combine(folder, "output"));
    }

    /// <summary>The namespace is the same for all, so that documents of one case meet in it.</summary>
    private static SpecFile Document(string path)
    {
        var name = Path.GetFileName(path).Split('.')[0];
        return new SpecFile(path, File.ReadAllText(path)) { Namespace = "Sample", Client = char.ToUpperInvariant(name[0]) + name[1..] + "Client" };
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
