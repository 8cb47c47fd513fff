using System.Globalization;
using System.Net;
using System.Text.Json;
using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>The media libraries of Dash brands.</summary>
internal sealed class DashLibrary(DashClient dash)
{
    public async Task<MediaAsset> UploadAsync(MediaUpload upload, CancellationToken cancellationToken)
    {
        var brand = DashIds.Brand(upload.AccountId, "/account");
        var name = upload.FileName ?? Path.GetFileName(upload.Url.LocalPath);
        var media = new NewMedia
        {
            Url = upload.Url,
            Source = "UPLOAD",
            Type = "UPLOADED",
            SourceId = Guid.NewGuid().ToString(),
            SourceCreatedAt = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds()),
            Meta = $$"""{"filename":"{{JsonEncodedText.Encode(name)}}"}""",
        };
        var stored = await DashCall.Read("upload").RunAsync(() => dash.Library.Media.CreateAsync(brand, media, cancellationToken)).ConfigureAwait(false);
        return new MediaAsset
        {
            Id = stored.MediaId.ToString(CultureInfo.InvariantCulture),
            AccountId = upload.AccountId,
            Kind = Kind(stored.MediaType),
            FileName = name,
            Url = stored.ImageSizes?.Original?.Url?.OriginalString ?? stored.Urls?.GetValueOrDefault("original")?.OriginalString,
            Width = Pixels(stored.OriginalWidth),
            Height = Pixels(stored.OriginalHeight),
        };
    }

    public async Task<MediaAsset?> GetAsync(string accountId, string mediaId, CancellationToken cancellationToken)
    {
        if (!DashIds.TryNumber(mediaId, out var id))
        {
            return null;
        }

        var brand = DashIds.Brand(accountId, "/account");
        var media = await DashCall.Read("media").RunAsync(() => FindAsync(brand, id, cancellationToken)).ConfigureAwait(false);
        return media is null ? null : new MediaAsset
        {
            Id = mediaId,
            AccountId = accountId,
            Kind = Kind(media.Type),
            FileName = media.Meta?.Filename,
            Url = media.Image?.Sizes?.Original?.Url?.OriginalString ?? media.Video?.Sizes?.Original?.Url?.OriginalString,
            Width = media.Image?.Sizes?.Original?.Width,
            Height = media.Image?.Sizes?.Original?.Height,
        };
    }

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
