using System.Text.Json.Nodes;
using Dash.Sandbox.Media;

namespace Dash.Sandbox.Storage;

/// <summary>A media of a brand's library. <see cref="Address"/> is absolute, or a path on the sandbox itself, whose port may change between runs.</summary>
internal sealed record StoredMedia
{
    /// <summary>The library numbers a media twice; this far apart, so that mixing the two up never works by chance.</summary>
    private const long BrandMediaOffset = 300_000_000;

    public long MediaId { get; init; }

    public long BrandMediaId => MediaId + BrandMediaOffset;

    public required long BrandId { get; init; }

    /// <summary>IMAGE or VIDEO.</summary>
    public required string Type { get; init; }

    public required string Address { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What is known beside: width, height, size, duration, filename, source, source_id, source_created_at, type.</summary>
    public required JsonObject Facts { get; init; }

    /// <summary>What is kept of a file that was looked at, and of where it comes from.</summary>
    /// <param name="file">What it turned out to be.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="origin">Holds source, source_id, source_created_at and type.</param>
    public static JsonObject FactsOf(MediaFacts file, string fileName, JsonObject origin)
    {
        var facts = new JsonObject
        {
            ["content_type"] = file.ContentType,
            ["width"] = file.Width,
            ["height"] = file.Height,
            ["duration"] = file.Duration,
            ["size"] = file.Size,
            ["filename"] = fileName,
        };
        foreach (var name in (string[])["source", "source_id", "source_created_at", "type"])
        {
            facts[name] = origin[name]?.DeepClone();
        }

        return facts;
    }

    public string? Text(string name) => Facts[name]?.GetValue<string>();

    public long? Number(string name) => Facts[name]?.GetValue<long>();
}
