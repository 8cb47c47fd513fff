using System.Text.Json.Nodes;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Posts;

/// <summary>Media by the number that posts want, their alternative texts, and covers out of videos.</summary>
public sealed class MediaTests
{
    private static readonly UploadedMedia Uploaded = new() { Id = 1, MediaId = 700 };
    private static readonly Media Found = new() { Id = 701, BrandMediaId = 2 };

    [Fact]
    public void MediaGiveTheNumberThatPostsWant()
    {
        Assert.Equal([700L, 701L, 702L], new NewInstagramPost { BrandId = 144, PostType = InstagramPostType.Feed }.WithMedia(Uploaded, Found, new MediaId(702)).MediaIds);
        Assert.Equal([701L], new XPostUpdate().WithMedia(Found).MediaIds);
        Assert.Equal([700L], new XReplyInput { TweetStatus = "Look" }.WithMedia(Uploaded).MediaIds);
        Assert.Equal([700L, 701L], MediaId.Numbers(Uploaded, Found));
        Assert.Equal("701", ((MediaId)Found).ToString());
    }

    [Fact]
    public async Task WhatTheLibraryFindsCanBePosted()
    {
        await using var sandbox = await PostSandbox.StartAsync();
        var found = await sandbox.Dash.Library.Media.SearchAllAsync(SamplePosts.Brand, new MediaSearch()).FirstAsync(media => media.Id == sandbox.Photo.MediaId);

        var post = await sandbox.Dash.Posts.CreateAsync(sandbox.Posts.Instagram.WithMedia(found, sandbox.Photo).WithAltText(found, "A box").ScheduleAt(PostSandbox.Now.AddDays(1)));

        Assert.NotEqual(sandbox.Photo.Id, sandbox.Photo.MediaId);
        Assert.Equal([sandbox.Photo.MediaId, sandbox.Photo.MediaId], post.MediaIds);
        Assert.Equal(("A box", null), (post.GetAltText(sandbox.Photo), post.GetAltText(sandbox.Video)));
    }

    [Fact]
    public void AltTextsAreKeyedByTheNumberAsTextAndAddUp()
    {
        var samples = new SamplePosts(new MediaId(1), new MediaId(2));
        IAltTexts[] described =
        [
            samples.Instagram.WithAltText(Uploaded, "Old").WithAltText(Uploaded, "A box").WithAltText(Found, "A lid"),
            samples.Facebook.WithAltText(Uploaded, "A box").WithAltText(Found, "A lid"),
            samples.X.WithAltText(Uploaded, "A box").WithAltText(Found, "A lid"),
            new InstagramPostUpdate().WithAltText(Uploaded, "A box").WithAltText(Found, "A lid"),
            new FacebookPostUpdate().WithAltText(Uploaded, "A box").WithAltText(Found, "A lid"),
            new XPostUpdate().WithAltText(Uploaded, "A box").WithAltText(Found, "A lid"),
            new XReplyInput().WithAltText(Uploaded, "A box").WithAltText(Found, "A lid"),
        ];

        Assert.All(described, one => Assert.Equal(new Dictionary<string, string> { ["700"] = "A box", ["701"] = "A lid" }, one.AltTextMediaMap));
        Assert.All(described, one => Assert.Equal("A lid", one.GetAltText(Found)));
    }

    [Fact]
    public async Task ACoverIsSentInTheUnitOfItsNetwork()
    {
        var samples = new SamplePosts(new MediaId(1), new MediaId(2));
        var cover = TimeSpan.FromSeconds(2);
        (INewPost New, IPostUpdate Update, string Member, int Value)[] covered =
        [
            (samples.Instagram.WithThumbnailAt(cover), new InstagramPostUpdate().WithThumbnailAt(cover), "thumb_offset", 2000),
            (samples.Facebook.WithThumbnailAt(cover), new FacebookPostUpdate().WithThumbnailAt(cover), "thumb_offset", 2),
            (samples.TikTok.WithThumbnailAt(cover), new TikTokPostUpdate().WithThumbnailAt(cover), "thumbnail_offset", 2000),
        ];
        foreach (var (post, update, member, value) in covered)
        {
            var dash = new RecordedDash($$"""{"id":7,"{{member}}":{{value}}}""");

            var stored = await dash.Client.Posts.CreateAsync(post);
            await dash.Client.Posts.UpdateAsync(7, update);

            Assert.Equal([value, value], dash.Requests.Select(request => JsonNode.Parse(request.Body!)![member]!.GetValue<int>()));
            Assert.Equal(cover, stored switch { InstagramPost one => one.GetThumbnailAt(), FacebookPost one => one.GetThumbnailAt(), _ => ((TikTokPost)stored).GetThumbnailAt() });
        }
    }

    [Fact]
    public void ACoverThatANetworkCannotShowIsRefusedWithTheNextOnesToUse()
    {
        var samples = new SamplePosts(new MediaId(1), new MediaId(2));

        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => samples.Facebook.WithThumbnailAt(TimeSpan.FromSeconds(1.5)));

        Assert.Contains("TimeSpan.FromSeconds(1) or TimeSpan.FromSeconds(2)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1500, samples.Instagram.WithThumbnailAt(TimeSpan.FromSeconds(1.5)).ThumbOffset.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => samples.TikTok.WithThumbnailAt(TimeSpan.FromMilliseconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => samples.Instagram.WithThumbnailAt(TimeSpan.FromDays(30)));
        Assert.Null(new InstagramPost { Id = 7 }.GetThumbnailAt());
    }
}
