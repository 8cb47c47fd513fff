using Dash.Testing;

namespace Dash.Generator.Tests.Harness;

/// <summary>The documents of <c>spec/</c> with the options that the SDKs in src/ give them.</summary>
public static class SpecFolder
{
    public static SpecFile Scheduler => File("scheduler", "SchedulerClient");

    public static SpecFile[] Dash =>
    [
        Scheduler,
        File("library", "LibraryClient"),
        File("pinterest", "PinterestBoardsClient"),
        File("auth", "AccountClient"),
    ];

    /// <summary>The documents of each SDK, by the name of its project.</summary>
    public static IReadOnlyDictionary<string, SpecFile[]> Sdks { get; } = new Dictionary<string, SpecFile[]>(StringComparer.Ordinal)
    {
        ["Dash.Sdk"] = Dash,
        ["CodivUpload.Sdk"] = [File("codivupload", "CodivUploadClient", "CodivUpload.Sdk")],
        ["PostEverywhere.Sdk"] = [File("posteverywhere", "PostEverywhereClient", "PostEverywhere.Sdk")],
        ["Wonda.Sdk"] = [File("wonda", "WondaClient", "Wonda.Sdk")],
    };

    private static SpecFile File(string name, string client, string sdk = "Dash.Sdk")
    {
        var path = Repository.PathTo("spec", name + ".openapi.json");
        return new SpecFile(path, System.IO.File.ReadAllText(path)) { Namespace = sdk, Client = client };
    }
}
