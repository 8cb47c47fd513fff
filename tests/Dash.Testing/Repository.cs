namespace Dash.Testing;

/// <summary>Finds the checkout that the running tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string SourceDirectory([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetDirectoryName(file)!;

    private static string FindRoot(string start)
    {
        // Build outputs may lie outside the checkout (ArtifactsPath), the sources never do.
        var source = Path.GetDirectoryName(SourceDirectory())!;
        for (var folder = new DirectoryInfo(Directory.Exists(source) ? source : start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dash.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Dash.sln above '{source}' or '{start}'. Run the tests from a checkout.");
    }
}
