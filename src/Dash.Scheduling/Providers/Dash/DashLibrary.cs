using System.Globalization;
using System.Net;
using Dash.Runtime;
using Dash.Sdk;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>The media libraries of Dash brands.</summary>
internal sealed class DashLibrary(DashClient dash)
{
    public async Task<MediaAsset> UploadAsync(MediaUpload upload, CancellationToken cancellationToken)
    {
        var brand = DashIds.Brand(upload.AccountId, "/account");
        var name = upload.FileName ?? Path.GetFileName(upload.Url.LocalPath);
        var stored = await DashCall.Read("upload")
            .RunAsync(() => dash.Media.UploadAsync(brand, upload.Url, progress: null, new Sdk.MediaUpload { FileName = name }, cancellationToken)).ConfigureAwait(false);
        return Asset(stored, upload.AccountId, name);
    }

    public async Task<MediaAsset> UploadAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken)
    {
        var brand = DashIds.Brand(file.AccountId, "/account");
        var told = progress is null ? null : new UploadListener(progress, file.Content.Length);
        var stored = await DashCall.Read("upload")
            .RunAsync(() => dash.Media.UploadAsync(brand, file.Content, told, new Sdk.MediaUpload { FileName = file.FileName }, cancellationToken)).ConfigureAwait(false);
        return Asset(stored, file.AccountId, file.FileName);
    }

    public async Task<MediaAsset?> GetAsync(string accountId, string mediaId, CancellationToken cancellationToken)
    {
        if (!DashIds.TryNumber(mediaId, out var id))
        {
            return null;
        }

        var brand = DashIds.Brand(accountId, "/account");
        var media = await DashCall.Read("media").RunAsync(() => FindAsync(brand, id, cancellationToken)).ConfigureAwait(false);
        return media is null ? null : Asset(media, accountId);
    }

    public static MediaAsset Asset(Media media, string accountId) => new()
    {
        Id = media.Id.ToString(CultureInfo.InvariantCulture),
        AccountId = accountId,
        Kind = Kind(media.Type),
        FileName = media.Meta?.Filename,
        Url = media.Image?.Sizes?.Original?.Url?.OriginalString ?? media.Video?.Sizes?.Original?.Url?.OriginalString,
        Width = media.Image?.Sizes?.Original?.Width,
        Height = media.Image?.Sizes?.Original?.Height,
        CreatedAt = media.CreatedAt is { } created ? Instant.FromDateTimeOffset(created) : null,
    };

    private static MediaAsset Asset(UploadReceipt receipt, string accountId, string name) => new()
    {
        Id = receipt.MediaId.ToString(CultureInfo.InvariantCulture),
        AccountId = accountId,
        Kind = receipt.Kind switch { MediaType.Image => MediaKind.Image, MediaType.Video => MediaKind.Video, _ => MediaKind.Unknown },
        FileName = name,
        Url = receipt.Media.ImageSizes?.Original?.Url?.OriginalString ?? receipt.Media.Urls?.GetValueOrDefault("original")?.OriginalString,
        Width = Pixels(receipt.Media.OriginalWidth) ?? receipt.Facts?.Width,
        Height = Pixels(receipt.Media.OriginalHeight) ?? receipt.Facts?.Height,
    };

    private async Task<Media?> FindAsync(long brand, long id, CancellationToken cancellationToken)
    {
        try
        {
            return await dash.Library.Media.GetAsync(brand, id, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException unknown) when (unknown.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private static MediaKind Kind(OpenEnum<MediaType>? type) => type?.Known switch
    {
        MediaType.Image => MediaKind.Image,
        MediaType.Video => MediaKind.Video,
        _ => MediaKind.Unknown,
    };

    // Dash sends the original size as text.
    private static int? Pixels(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;
}
