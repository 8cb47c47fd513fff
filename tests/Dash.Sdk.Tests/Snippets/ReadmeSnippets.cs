using Dash.Runtime;
using Dash.Sandbox;

namespace Dash.Sdk.Tests.Snippets;

/// <summary>The C# of README.md.</summary>
public sealed class ReadmeSnippets
{
    [Fact]
    public async Task TheFirstCallsRun()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        var dash = new DashClient(new DashClientOptions { ApiKey = sandbox.ApiKey, BaseAddress = sandbox.BaseAddress });
        var photo = new Uri(sandbox.FilesAddress, "launch.jpg");
        var friday = sandbox.Clock.GetUtcNow().AddDays(5);

        // Shown in README.md
        var self = await dash.Account.GetSelfAsync();
        var brandId = self.AccessibleBrands[0];

        var media = await dash.Library.Media.CreateAsync(brandId, new NewMedia { Source = "UPLOAD", Type = "UPLOADED", Url = photo });

        var post = await dash.Instagram.CreatePostAsync(new NewInstagramPost
        {
            BrandId = brandId,
            PostType = InstagramPostType.Feed,
            Status = PostStatus.Scheduled,
            AutoPublish = true,
            Timestamp = friday,
            Caption = "Launching our new product today!",
            MediaIds = [media.MediaId],
        });

        await dash.Instagram.UpdatePostAsync(post.Id, new InstagramPostUpdate { Timestamp = friday.AddHours(1) });

        await foreach (var planned in dash.Instagram.ListPostsAsync([brandId], start: friday, end: friday.AddDays(1)))
        {
            Console.WriteLine($"{planned.Id} {planned.Status} {planned.Timestamp} {planned.Caption}");
        }

        try
        {
            await dash.TikTok.CreatePostAsync(new NewTikTokPost { BrandId = brandId, Status = PostStatus.Scheduled, Text = "No time given" });
        }
        catch (ApiException<ApiError> refused)
        {
            Console.WriteLine($"{(int)refused.StatusCode}: {refused.Error.Message}");
        }
        // until here

        var moved = await dash.Instagram.GetPostAsync(post.Id);
        Assert.Equal(friday.AddHours(1), moved.Timestamp.Value!.Value, TimeSpan.FromMilliseconds(1));
        await Assert.ThrowsAsync<ApiException<ApiError>>(() =>
            dash.TikTok.CreatePostAsync(new NewTikTokPost { BrandId = brandId, Status = PostStatus.Scheduled, Text = "No time given" }));
    }

    // Compiled only: it would read the environment that all tests share.
    internal static DashClient FromEnvironment()
    {
        // Shown in README.md
        var dash = DashClient.FromEnvironment();   // DASH_API_KEY
        // until here
        return dash;
    }
}
