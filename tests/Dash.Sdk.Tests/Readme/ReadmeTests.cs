using Dash.Runtime;
using Dash.Sandbox;
using Dash.Testing;

namespace Dash.Sdk.Tests.Readme;

/// <summary>The C# of the README is the code between the marks below: it compiles, it runs, and the README says the same.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "// README begins";
    private const string End = "// README ends";

    [Fact]
    public async Task TheFirstCallOfTheReadmeRuns()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        var dash = Client(sandbox);
        var photo = new Uri(sandbox.FilesAddress, "launch.jpg");
        var friday = sandbox.Clock.GetUtcNow().AddDays(5);

        // README begins
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
        // README ends

        var moved = await dash.Instagram.GetPostAsync(post.Id);
        Assert.Equal(friday.AddHours(1), moved.Timestamp.Value!.Value, TimeSpan.FromMilliseconds(1));
        await Assert.ThrowsAsync<ApiException<ApiError>>(() =>
            dash.TikTok.CreatePostAsync(new NewTikTokPost { BrandId = brandId, Status = PostStatus.Scheduled, Text = "No time given" }));
    }

    [Fact]
    public void TheReadmeShowsTheCodeThatRuns()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.SourceDirectory(), "ReadmeTests.cs")).Select(line => line.Length > 8 ? line[8..] : "").ToList();
        var snippet = string.Join("\n", lines[(lines.IndexOf(Begin) + 1)..lines.IndexOf(End)]);

        Assert.Contains(snippet, File.ReadAllText(Repository.PathTo("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static DashClient Client(DashSandbox sandbox) => new(new DashClientOptions
    {
        ApiKey = sandbox.ApiKey,
        SchedulerBaseAddress = sandbox.SchedulerAddress,
        LibraryBaseAddress = sandbox.LibraryAddress,
        PinterestBaseAddress = sandbox.PinterestAddress,
        AuthBaseAddress = sandbox.AuthAddress,
    });
}
