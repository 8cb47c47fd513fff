using Dash.Package.Tests.Support;
using Dash.Testing;

namespace Dash.Package.Tests.Packing;

/// <summary>What Dash.Runtime is packed from, in a folder somewhere else.</summary>
internal static class RuntimeSources
{
    internal static TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        string[] settings = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", ".gitignore", Path.Combine("docs", "icon.png")];
        var sources = Directory.GetFiles(Repository.PathTo("src", "Dash.Runtime"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file));
        foreach (var file in settings.Concat(sources))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(copy.PathTo(file))!);
            File.Copy(Repository.PathTo(file), copy.PathTo(file));
        }

        return copy;
    }
}
