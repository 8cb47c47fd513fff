namespace Dash.Testing;

/// <summary>
/// The folder <c>shared</c> beside the checkout: documents of other parties that are tested against but never committed.
/// <c>DASH_SHARED</c> names another place.
/// </summary>
public static class SharedFolder
{
    public const string Absent =
        "The folder 'shared' is not beside this checkout, so the documents of other parties are not tested. Set DASH_SHARED to its path.";

    public static string? Find()
    {
        var path = Environment.GetEnvironmentVariable("DASH_SHARED") ?? Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));
        return Directory.Exists(Path.Combine(path, "reference")) ? path : null;
    }

    public static string PathTo(params string[] parts) =>
        Path.Combine([Find() ?? throw new DirectoryNotFoundException(Absent), .. parts]);
}
