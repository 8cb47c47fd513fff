using Dash.Testing;

namespace Dash.Generator.Tests.Harness;

/// <summary>The documents of <c>spec/</c> with the options that src/Dash.Sdk gives them.</summary>
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

    private static SpecFile File(string name, string client)
    {
        var path = Repository.PathTo("spec", name + ".openapi.json");
        return new SpecFile(path, System.IO.File.ReadAllText(path)) { Namespace = "Dash.Sdk", Client = client };
    }
}
