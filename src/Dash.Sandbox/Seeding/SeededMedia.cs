using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Media;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Seeding;

/// <summary>Puts the sample files into the library of a brand, one after the other.</summary>
internal static class SeededMedia
{
    private static readonly Lazy<(string Name, MediaFacts Facts)[]> Samples = new(() => [.. SampleFiles.All.OrderBy(file => file.Key, StringComparer.Ordinal).Select(Look)]);

    public static IReadOnlyList<StoredMedia> Plant(SqliteSession session, long brandId, int count, DateTimeOffset now)
    {
        var store = new MediaStore(session);
        return [.. Enumerable.Range(0, count).Select(number => store.Add(Make(Samples.Value[number % Samples.Value.Length], brandId, number, now)))];
    }

    private static (string Name, MediaFacts Facts) Look(KeyValuePair<string, MediaFile> file)
    {
        using var bytes = file.Value.Open();
        return (file.Key, MediaSniffer.FromBytes(bytes)!);
    }

    private static StoredMedia Make((string Name, MediaFacts Facts) sample, long brandId, int number, DateTimeOffset now)
    {
        var createdAt = now.AddDays(-40).AddHours(number);
        return new StoredMedia
        {
            BrandId = brandId,
            Type = sample.Facts.Type,
            Address = FileShelf.FilesPath + sample.Name,
            CreatedAt = createdAt,
            Facts = StoredMedia.FactsOf(sample.Facts, sample.Name, new JsonObject
            {
                ["source"] = "UPLOAD",
                ["source_id"] = string.Create(CultureInfo.InvariantCulture, $"seed-{brandId}-{number + 1}"),
                ["source_created_at"] = Moment.Text(createdAt),
                ["type"] = "UPLOADED",
            }),
        };
    }
}
