using Dash.Benchmarks.Peers;

namespace Dash.Benchmarks.Scorecard;

/// <summary>Generates and compiles one document: with Dash inside the compiler, with NSwag in front of it.</summary>
internal static class DocumentTrial
{
    private static readonly string[] Common =
        ["/nostdlib+", "/target:library", "/nullable:enable", "/langversion:latest", "/optimize+", "/deterministic+", "/utf8output", "/nologo"];

    public static DocumentRow Run(string document)
    {
        var folder = Directory.CreateTempSubdirectory("scorecard").FullName;
        try
        {
            return Run(document, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static DocumentRow Run(string document, string folder)
    {
        // The name is what tells the generator that the file is meant.
        var copy = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(document).Replace(".openapi", "", StringComparison.Ordinal)}.openapi{Path.GetExtension(document)}");
        File.Copy(document, copy);
        var generated = Directory.CreateDirectory(Path.Combine(folder, "generated")).FullName;
        var consumer = Path.Combine(folder, "Consumer.cs");
        File.WriteAllText(consumer, "internal static class Consumer;");
        var dash = CompilerProcess.Run(folder,
        [
            .. Common, "/warnaserror+", $"/warnaserror-:{Installation.GeneratorWarnings}", "/reportanalyzer", $"/out:\"{Path.Combine(folder, "Dash.dll")}\"", $"/doc:\"{Path.Combine(folder, "Dash.xml")}\"",
            $"/generatedfilesout:\"{generated}\"", $"/analyzer:\"{Installation.Generator}\"", $"/r:\"{Installation.Runtime}\"", $"/additionalfile:\"{copy}\"", $"\"{consumer}\"",
        ]);
        var nswag = NSwagTool.Location is null ? null : NSwagTool.Generate(copy, "NSwagPeer");
        return new DocumentRow(Path.GetFileName(document), new FileInfo(document).Length, DocumentCounts.Of(document), dash, OutputSize.Of(generated))
        {
            Driver = DriverRun.Of(copy),
            NSwag = nswag,
            NSwagCompiled = nswag?.Code is { } code ? CompileNSwag(code, folder) : null,
        };
    }

    private static CompilerRun CompileNSwag(string code, string folder)
    {
        var source = Path.Combine(folder, "NSwag.cs");
        File.WriteAllText(source, code);
        return CompilerProcess.Run(folder, [.. Common, $"/out:\"{Path.Combine(folder, "NSwag.dll")}\"", $"\"{source}\""]);
    }
}
