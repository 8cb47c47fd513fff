using System.Text.Json;

namespace Dash.Benchmarks.Scorecard;

/// <summary>Measures single documents inside an editor, and prints their rows of the scorecard.</summary>
internal static class EditorCommand
{
    public static void Run(string[] documents)
    {
        foreach (var document in documents)
        {
            Console.WriteLine(ScorecardPage.EditorRow(Path.GetFileName(document), InFolder(document)));
        }
    }

    /// <summary>The other end of <see cref="DriverRun.Of"/>.</summary>
    public static void RunHere(string path, int place) => Console.WriteLine(JsonSerializer.Serialize(DriverRun.Here(path, place)));

    // The name is what tells the generator that the file is meant.
    private static DriverRun InFolder(string document)
    {
        var folder = Directory.CreateTempSubdirectory("scorecard").FullName;
        try
        {
            var copy = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(document).Replace(".openapi", "", StringComparison.Ordinal)}.openapi{Path.GetExtension(document)}");
            File.Copy(document, copy);
            return DriverRun.Of(copy);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
