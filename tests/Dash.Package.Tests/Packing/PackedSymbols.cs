using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text.Json;

namespace Dash.Package.Tests.Packing;

/// <summary>What a debugger learns about a library from the symbol package that lies beside its package.</summary>
/// <param name="Documents">The source files it was compiled from.</param>
/// <param name="Links">Beginnings of names of documents, without the star at their end, with the addresses they are found under.</param>
internal sealed record PackedSymbols(IReadOnlyList<SourceDocument> Documents, IReadOnlyDictionary<string, string> Links)
{
    // As published: https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid Embedded = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static PackedSymbols Of(PackageFile package, string library)
    {
        using var archive = ZipFile.OpenRead(Path.ChangeExtension(package.Path, ".snupkg"));
        using var stream = archive.GetEntry(Path.ChangeExtension(library, ".pdb"))!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        using var provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(bytes.ToArray()));
        var metadata = provider.GetMetadataReader();

        var documents = metadata.Documents
            .Select(handle => new SourceDocument(metadata.GetString(metadata.GetDocument(handle).Name), Attached(metadata, handle, Embedded) is not null))
            .ToList();
        return new PackedSymbols(documents, LinksOf(Attached(metadata, EntityHandle.ModuleDefinition, SourceLink)));
    }

    private static Dictionary<string, string> LinksOf(byte[]? json)
    {
        if (json is null)
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("documents").EnumerateObject().ToDictionary(link => link.Name.TrimEnd('*'), link => link.Value.GetString()!, StringComparer.Ordinal);
    }

    private static byte[]? Attached(MetadataReader metadata, EntityHandle owner, Guid kind) => metadata.GetCustomDebugInformation(owner)
        .Select(metadata.GetCustomDebugInformation)
        .Where(information => metadata.GetGuid(information.Kind) == kind)
        .Select(information => metadata.GetBlobBytes(information.Value))
        .SingleOrDefault();
}
