using Dash.Runtime;
using NodaTime;
using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>The files of Wonda: one library for all accounts of a key. Files have no names, so the end of their address stands for it.</summary>
internal sealed class WondaLibrary(WondaClient wonda)
{
    private const string Part = "file";
    private const int Newest = 100;

    public async Task<MediaAsset> UploadAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken)
    {
        var start = file.Content.Position;
        var length = file.Content.Length - start;
        var files = new Dictionary<string, ApiFile>(StringComparer.Ordinal) { [Part] = ApiFile.FromStream(file.Content, file.FileName) };
        var outcome = await new WondaCall(WondaCall.Upload, IsWrite: true).RunAsync(() => wonda.Media.UploadAsync(files, cancellationToken: cancellationToken)).ConfigureAwait(false);
        var stored = outcome.Uploads?.Values.FirstOrDefault();
        if ((outcome.MediaId ?? stored?.MediaId) is not { } id)
        {
            throw new SchedulingException(Refused(outcome));
        }

        progress?.Report(new MediaProgress(length, length));
        var type = outcome.MimeType ?? stored?.MimeType;
        return new MediaAsset
        {
            Id = id,
            AccountId = file.AccountId,
            Kind = Kind(type),
            FileName = file.FileName,
            Url = (outcome.Url ?? stored?.Url)?.OriginalString,
        };
    }

    /// <summary>The newest files. There is no way to older ones.</summary>
    public async Task<MediaListing> FindAsync(MediaQuery query, CancellationToken cancellationToken)
    {
        var cursor = MediaCursor.Read(query);
        OpenEnum<Wonda.Sdk.MediaKind>? kind = query.Kind switch
        {
            MediaKind.Image => Wonda.Sdk.MediaKind.Image,
            MediaKind.Video => Wonda.Sdk.MediaKind.Video,
            _ => null,
        };
        var list = await new WondaCall("media").RunAsync(() => wonda.Media.ListAsync(kind, limit: Newest, cancellationToken: cancellationToken)).ConfigureAwait(false);
        var found = (list.Media ?? []).Select(media => Asset(media, query.AccountId)).Where(asset => Matches(asset, query)).ToList();
        var start = cursor is null ? 0 : Math.Max(cursor.Offset, found.FindIndex(asset => asset.Id == cursor.LastId) + 1);
        List<MediaAsset> page = [.. found.Skip(start).Take(query.Size)];
        return new MediaListing(page, start + page.Count < found.Count ? new MediaCursor(MediaCursor.Digest(query), start + page.Count, page[^1].Id).ToString() : null);
    }

    public async Task<MediaAsset?> GetAsync(string accountId, string mediaId, CancellationToken cancellationToken)
    {
        try
        {
            return Asset(await new WondaCall("media", PostId: mediaId).RunAsync(() => wonda.Media.GetAsync(mediaId, cancellationToken: cancellationToken)).ConfigureAwait(false), accountId);
        }
        catch (SchedulingException unknown) when (unknown.Problem.Code == ProblemCodes.UnknownPost)
        {
            return null;
        }
    }

    private static MediaAsset Asset(Media media, string accountId) => new()
    {
        Id = media.MediaId,
        AccountId = accountId,
        Kind = media.Kind?.Known switch
        {
            Wonda.Sdk.MediaKind.Image => MediaKind.Image,
            Wonda.Sdk.MediaKind.Video => MediaKind.Video,
            _ => Kind(media.MimeType),
        },
        FileName = media.Url is { } address ? Uri.UnescapeDataString(Path.GetFileName(address.AbsolutePath)) : null,
        Url = media.Url?.OriginalString,
        CreatedAt = media.CreatedAt is { } created ? Instant.FromDateTimeOffset(created) : null,
    };

    private static bool Matches(MediaAsset asset, MediaQuery query) =>
        asset.Kind is MediaKind.Image or MediaKind.Video
        && (query.Kind is null || asset.Kind == query.Kind)
        && (string.IsNullOrWhiteSpace(query.Text) || asset.FileName?.Contains(query.Text.Trim(), StringComparison.OrdinalIgnoreCase) == true);

    private static MediaKind Kind(string? mimeType) =>
        mimeType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true ? MediaKind.Image
        : mimeType?.StartsWith("video/", StringComparison.OrdinalIgnoreCase) == true ? MediaKind.Video
        : MediaKind.Unknown;

    private static SchedulingProblem Refused(UploadOutcome outcome) => new()
    {
        Code = ProblemCodes.ProviderRefused,
        Message = "Wonda did not take the file.",
        Field = MediaProblems.Path,
        Rule = "wonda.upload",
        Actual = outcome.Errors?.Values.FirstOrDefault().ToString(),
        NextStep = "Send an image (JPEG, PNG, GIF, WebP) or a video (MP4, WebM, QuickTime, AVI).",
    };
}
