using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>Reads and writes files of the library within one transaction.</summary>
internal sealed class WondaMediaStore(SqliteSession session)
{
    public const string SampleImage = "019e1b70-6f9e-70fd-8c49-690bcbdaf8db";
    public const string SampleSecondImage = "019e1b70-6f9e-70fd-8c49-690bcbdaf8dc";
    public const string SampleVideo = "019e1b70-6f9e-70fd-8c49-690bcbdaf8dd";

    private const string Kind = "media";
    private readonly DocumentStore _documents = new(session, WondaSystem.Name);

    public void Add(WondaMedia media) => _documents.Put(Kind, media.Id, new JsonObject
    {
        ["mediaId"] = media.Id,
        ["mimeType"] = media.MimeType,
        ["address"] = media.Address,
        ["createdAt"] = Moment.PreciseText(media.CreatedAt),
        ["source"] = media.Source,
    });

    public WondaMedia? Find(string id) => _documents.Find(Kind, id) is { } document ? Read(document) : null;

    /// <exception cref="ApiProblem">There is no such file.</exception>
    public WondaMedia Demand(string id) => Find(id) ?? throw WondaProblems.NotFound($"There is no file {id}. Upload it first and use the mediaId of the answer.");

    /// <summary>All files, the newest first.</summary>
    public IEnumerable<WondaMedia> List() => _documents.List(Kind).Select(Read).Reverse().OrderByDescending(media => media.CreatedAt);

    /// <summary>The sample files of the sandbox, so that a first post needs no upload.</summary>
    public void Plant(DateTimeOffset now)
    {
        if (_documents.Count(Kind) > 0)
        {
            return;
        }

        Add(new WondaMedia(SampleImage, "image/jpeg", FileShelf.FilesPath + "launch.jpg", now));
        Add(new WondaMedia(SampleSecondImage, "image/png", FileShelf.FilesPath + "product.png", now));
        Add(new WondaMedia(SampleVideo, "video/mp4", FileShelf.FilesPath + "clip.mp4", now));
    }

    private static WondaMedia Read(JsonObject document) =>
        new(Text(document, "mediaId"), Text(document, "mimeType"), Text(document, "address"), Moment.Parse(Text(document, "createdAt"))!.Value) { Source = Text(document, "source") };

    private static string Text(JsonObject document, string name) => document[name]!.GetValue<string>();
}
