using System.IO.Compression;
using System.Xml.Linq;

namespace Dash.Package.Tests.Packing;

/// <summary>What a package holds.</summary>
internal sealed record PackageFile(string Path, IReadOnlyList<string> Files, XElement Metadata)
{
    // The container's own bookkeeping.
    private static readonly string[] Bookkeeping = ["_rels/", "package/", "[Content_Types].xml"];

    public static PackageFile Open(string folder, string id)
    {
        var path = Assert.Single(Directory.GetFiles(folder, id + ".*.nupkg"));
        using var archive = ZipFile.OpenRead(path);
        var files = archive.Entries.Select(entry => entry.FullName).Where(name => !Bookkeeping.Any(name.StartsWith)).Order(StringComparer.Ordinal).ToList();
        using var nuspec = archive.GetEntry(id + ".nuspec")!.Open();
        return new PackageFile(path, files, XDocument.Load(nuspec).Root!.Elements().Single());
    }

    public string? Value(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    public string? Repository(string attribute) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == "repository")?.Attribute(attribute)?.Value;

    public IEnumerable<string> Dependencies =>
        Metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value);

    public IEnumerable<string> DependenciesFor(string framework) => Metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency" && element.Parent!.Attribute("targetFramework")?.Value == framework)
        .Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal);

    public string ReadText(string name)
    {
        using var archive = ZipFile.OpenRead(Path);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public byte[] ReadBytes(string name)
    {
        using var archive = ZipFile.OpenRead(Path);
        using var entry = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Extract(string name, string target)
    {
        using var archive = ZipFile.OpenRead(Path);
        archive.GetEntry(name)!.ExtractToFile(target);
    }
}
