using Dash.Package.Tests.Support;
using Dash.Testing;

namespace Dash.Package.Tests.Packing;

/// <summary>A fresh copy of a project that stands beside these tests, in a folder where the packages are to be had.</summary>
internal static class ConsumerFolder
{
    public static TemporaryFolder Create(string name, PackedPackages packages)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, name)))
        {
            File.Copy(file, folder.PathTo(Path.GetFileName(file).Replace(".txt", "", StringComparison.Ordinal)));
        }

        File.Copy(Repository.PathTo("global.json"), folder.PathTo("global.json"));

        // A packages folder of its own: the shared one would keep answering with the packages of an earlier run.
        File.WriteAllText(folder.PathTo("NuGet.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{folder.PathTo("installed")}" /></config>
              <packageSources><add key="packed" value="{packages.Source}" /></packageSources>
            </configuration>
            """);
        return folder;
    }
}
