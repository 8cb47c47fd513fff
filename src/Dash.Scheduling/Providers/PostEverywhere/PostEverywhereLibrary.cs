using System.Globalization;
using Dash.Runtime;
using Dash.Sdk;
using PostEverywhere.Sdk;
using Media = PostEverywhere.Sdk.Media;
using MediaClient = PostEverywhere.Sdk.MediaClient;
using MediaType = PostEverywhere.Sdk.MediaType;

namespace Dash.Scheduling;

/// <summary>The media library. It belongs to the workspace: every account of the key may use what is in it.</summary>
internal sealed class PostEverywhereLibrary(MediaClient client, PostEverywhereProviderSettings settings)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public async Task<MediaAsset> UploadAsync(MediaUpload upload, CancellationToken cancellationToken)
    {
        var body = new AddressUpload { Url = upload.Url, Filename = upload.FileName };
        var answer = await PostEverywhereCall.Write("media").RunAsync(() => client.UploadFromUrlAsync(body, cancellationToken)).ConfigureAwait(false);
        var fetched = answer.Data;
        var asset = new MediaAsset
        {
            Id = fetched.MediaId.ToString("D"),
            AccountId = upload.AccountId,
            Kind = KindOf(fetched.Type),
            FileName = fetched.Filename ?? upload.FileName,
            Url = fetched.Url?.OriginalString,
        };
        return fetched.MediaStatus == MediaStatus.Ready ? asset : await WaitAsync(asset, cancellationToken).ConfigureAwait(false);
    }

    public async Task<MediaAsset> UploadAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken)
    {
        var facts = await MediaInspector.InspectAsync(file.Content, cancellationToken).ConfigureAwait(false);
        var length = file.Content.Length;
        var request = new UploadRequest
        {
            Filename = file.FileName,
            ContentType = facts.ContentType,
            Size = length,
            Width = facts.Width,
            Height = facts.Height,
            Duration = facts.Duration?.TotalSeconds,
        };
        var content = ApiFile.FromStream(file.Content, file.FileName, facts.ContentType);
        Action<long>? told = progress is null ? null : sent => progress.Report(new MediaProgress(sent, length));
        var completed = await PostEverywhereCall.Write("media").RunAsync(() => client.UploadAsync(content, request, told, cancellationToken)).ConfigureAwait(false);
        var asset = new MediaAsset
        {
            Id = completed.MediaId.ToString("D"),
            AccountId = file.AccountId,
            Kind = completed.Type is { } type ? KindOf(type) : facts.Kind == Sdk.MediaType.Video ? MediaKind.Video : MediaKind.Image,
            FileName = file.FileName,
            Width = completed.Width.Value ?? facts.Width,
            Height = completed.Height.Value ?? facts.Height,
            CreatedAt = PostEverywhereTimes.Of(completed.CreatedAt),
        };
        return completed.Status is null || completed.Status == MediaStatus.Ready ? asset : await WaitAsync(asset, cancellationToken).ConfigureAwait(false);
    }

    public async Task<MediaAsset?> GetAsync(string accountId, string mediaId, CancellationToken cancellationToken) =>
        await FetchAsync(mediaId, cancellationToken).ConfigureAwait(false) is { } media ? ToAsset(media, accountId) : null;

    public async Task<MediaListing> FindAsync(MediaQuery query, CancellationToken cancellationToken)
    {
        var offset = query.Cursor is null ? 0 : Offset(query.Cursor);
        OpenEnum<MediaType>? type = query.Kind switch { MediaKind.Image => MediaType.Image, MediaKind.Video => MediaType.Video, _ => null };
        var answer = await PostEverywhereCall.Read("media").RunAsync(() => client.ListAsync(type, query.Size, offset, cancellationToken)).ConfigureAwait(false);
        var (page, items) = (answer.Data.Pagination, answer.Data.Items);
        var hasMore = page.HasMore ?? (page.Total is { } total ? offset + items.Count < total : items.Count == query.Size);
        var found = items.Where(media => string.IsNullOrEmpty(query.Text) || media.Filename?.Contains(query.Text, StringComparison.OrdinalIgnoreCase) == true);
        return new MediaListing(
            [.. found.Select(media => ToAsset(media, query.AccountId))],
            hasMore && items.Count > 0 ? (offset + items.Count).ToString(CultureInfo.InvariantCulture) : null);
    }

    private async Task<MediaAsset> WaitAsync(MediaAsset asset, CancellationToken cancellationToken)
    {
        var started = settings.TimeProvider.GetTimestamp();
        while (true)
        {
            var media = await FetchAsync(asset.Id, cancellationToken).ConfigureAwait(false);
            if (media is null || media.Status == MediaStatus.Failed)
            {
                throw new SchedulingException(PostEverywhereMediaProblems.Failed(asset.Id));
            }

            if (media.Status is null || media.Status == MediaStatus.Ready)
            {
                return ToAsset(media, asset.AccountId) with { Url = asset.Url, FileName = media.Filename ?? asset.FileName };
            }

            if (settings.TimeProvider.GetElapsedTime(started) > settings.LongestProcessing)
            {
                throw new SchedulingException(PostEverywhereMediaProblems.StillProcessing(asset.Id));
            }

            await Task.Delay(Pause, settings.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Media?> FetchAsync(string mediaId, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(mediaId, "D", out var id))
        {
            return null;
        }

        try
        {
            var answer = await PostEverywhereCall.Read("media", mediaId).RunAsync(() => client.GetAsync(id, cancellationToken)).ConfigureAwait(false);
            return answer.Data;
        }
        catch (SchedulingException missing) when (missing.Problem.Code == ProblemCodes.UnknownPost)
        {
            return null;
        }
    }

    private static MediaAsset ToAsset(Media media, string accountId) => new()
    {
        Id = media.MediaId.ToString("D"),
        AccountId = accountId,
        Kind = KindOf(media.Type),
        FileName = media.Filename,
        Width = media.Width.Value,
        Height = media.Height.Value,
        CreatedAt = PostEverywhereTimes.Of(media.CreatedAt),
    };

    private static MediaKind KindOf(OpenEnum<MediaType>? type) => type?.Known switch
    {
        MediaType.Image => MediaKind.Image,
        MediaType.Video => MediaKind.Video,
        _ => MediaKind.Unknown,
    };

    private static int Offset(string cursor) => int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
        ? offset
        : throw new SchedulingException(PostEverywhereMediaProblems.Cursor(cursor));
}
