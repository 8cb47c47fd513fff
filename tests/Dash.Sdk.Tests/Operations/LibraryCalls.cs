using static Dash.Sdk.Tests.Operations.OperationCall;

namespace Dash.Sdk.Tests.Operations;

/// <summary>The operations beside posts: library, Pinterest boards, account.</summary>
internal static class LibraryCalls
{
    private const string Library = "https://library-backend.dashsocial.com";

    internal static IReadOnlyList<OperationCall> All { get; } =
    [
        new("createMediaUploadUrl", $"POST {Library}/media_upload_url",
            dash => dash.Library.Media.CreateUploadUrlAsync(new MediaUploadRequest { Filename = "a.jpg", ContentType = "image/jpeg" }),
            (dash, json) => dash.Library.Media.CreateUploadUrlAsync(Read<MediaUploadRequest>(json))),
        new("createMedia", $"POST {Library}/brands/144/media",
            dash => dash.Library.Media.CreateAsync(144, new NewMedia { Url = new Uri("https://example.com/a.jpg"), Source = "UPLOAD", Type = "UPLOADED" }),
            (dash, json) => dash.Library.Media.CreateAsync(144, Read<NewMedia>(json))),
        new("searchMedia", $"PUT {Library}/brands/144/media/v2",
            dash => dash.Library.Media.SearchAsync(144, new MediaSearch { Limit = 99 }),
            (dash, json) => dash.Library.Media.SearchAsync(144, Read<MediaSearch>(json))),
        new("getMedia", $"GET {Library}/brands/144/media/v2/621242772",
            dash => dash.Library.Media.GetAsync(144, 621242772)),
        new("createContentTag", $"POST {Library}/organizations/12/content_tags",
            dash => dash.Library.ContentTags.CreateAsync(12, new NewContentTag { Name = "summer" }),
            (dash, json) => dash.Library.ContentTags.CreateAsync(12, Read<NewContentTag>(json))),
        new("listCampaigns", $"GET {Library}/brands/144/campaigns",
            dash => dash.Library.Campaigns.ListAsync(144).AsPages().FirstAsync().AsTask()),
        new("updateCampaign", $"PATCH {Library}/brands/144/campaigns/31",
            dash => dash.Library.Campaigns.UpdateAsync(144, 31, new CampaignUpdate { EndDate = new DateOnly(2026, 6, 30) }),
            (dash, json) => dash.Library.Campaigns.UpdateAsync(144, 31, Read<CampaignUpdate>(json))),
        new("updateGallery", $"PATCH {Library}/brands/144/galleries/5",
            dash => dash.Library.Galleries.UpdateAsync(144, 5, new GalleryUpdate { Description = null }),
            (dash, json) => dash.Library.Galleries.UpdateAsync(144, 5, Read<GalleryUpdate>(json))),
        new("getPublicGallery", $"GET {Library}/public/brands/144/galleries/5?sort=-PUBLISHED_AT",
            dash => dash.Library.Galleries.GetPublicAsync(144, 5, GallerySort.PublishedAtDescending).AsPages().FirstAsync().AsTask()),
        new("listBoards", "GET https://pinterest.dashsocial.com/v5/brands/144/boards",
            dash => dash.PinterestBoards.ListBoardsAsync(144)),
        new("getSelf", "GET https://auth.dashsocial.com/api/self",
            dash => dash.Account.GetSelfAsync()),
    ];
}
