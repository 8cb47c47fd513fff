using Dash.McpServer.Arguments;
using Dash.McpServer.Results;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Demo;

/// <summary>The steps of the demo, each with what has to be true after it.</summary>
internal sealed class DemoStory(DemoStage stage, DemoLog log)
{
    private readonly DemoWeek _week = new(Instant.FromDateTimeOffset(stage.Sandbox.Clock.GetUtcNow()));

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var account = await FindAccountAsync(cancellationToken);
        var media = new DemoMedia(
            await UploadAsync(account, "launch.jpg", "image", cancellationToken),
            await UploadAsync(account, "clip.mp4", "video", cancellationToken));
        var board = await FindBoardAsync(account, cancellationToken);
        await RefuseAsync(account, media, cancellationToken);
        var posts = await ScheduleAsync(DemoPosts.Create(account, media, board, _week), cancellationToken);
        await ListWeekAsync(posts.Count, cancellationToken);
        await MoveAsync(posts.Single(post => post.Channel!.EndsWith("/x", StringComparison.Ordinal)), cancellationToken);
        await DeleteAsync(posts.Single(post => post.Channel!.EndsWith("/threads", StringComparison.Ordinal)), cancellationToken);
        await LetTimePassAsync(posts.Count - 1, cancellationToken);
    }

    private async Task<string> FindAccountAsync(CancellationToken cancellationToken)
    {
        var answer = await stage.Client.CallAsync<ListChannelsArguments, ChannelListAnswer>("list_channels", new(), cancellationToken);
        var account = answer.Channels.GroupBy(channel => (channel.AccountId, channel.AccountName)).FirstOrDefault(group => group.Count() == NetworkNames.All.Count)
            ?? throw new DemoFailureException("No account has all ten networks.");
        Expect(answer.Environment == "sandbox", "the answer should say that it comes from the sandbox");
        log.Done($"list_channels: {answer.Channels.Count} channels; posting for {account.Key.AccountName} ({account.Key.AccountId})");
        return account.Key.AccountId;
    }

    private async Task<string> UploadAsync(string account, string file, string kind, CancellationToken cancellationToken)
    {
        var arguments = new UploadMediaArguments { AccountId = account, Url = new Uri(stage.Sandbox.FilesAddress, file).ToString() };
        var media = await stage.Client.CallAsync<UploadMediaArguments, MediaAnswer>("upload_media", arguments, cancellationToken);
        Expect(media.Kind == kind, $"{file} should be taken as {kind}, not {media.Kind}");
        log.Done($"upload_media: {file} is {kind} {media.MediaId}");
        return media.MediaId!;
    }

    private async Task<string> FindBoardAsync(string account, CancellationToken cancellationToken)
    {
        var answer = await stage.Client.CallAsync<ListPinterestBoardsArguments, BoardListAnswer>("list_pinterest_boards", new() { AccountId = account }, cancellationToken);
        Expect(answer.Boards.Count > 0, "the account should have a Pinterest board");
        log.Done($"list_pinterest_boards: {answer.Boards.Count} boards; pinning to \"{answer.Boards[0].Name}\"");
        return answer.Boards[0].Id;
    }

    private async Task RefuseAsync(string account, DemoMedia media, CancellationToken cancellationToken)
    {
        var image = new NewPost { Channel = $"{account}/tiktok", At = _week.At(1, 12), MediaIds = [media.Image], Text = "An image, where only video goes" };
        await RefuseOneAsync(image, ProblemCodes.MediaKind, cancellationToken);
        var timeless = new NewPost { Channel = $"{account}/x", Publish = "schedule", Text = "Scheduled, but for when?" };
        await RefuseOneAsync(timeless, ProblemCodes.TimeMissing, cancellationToken);
        var listing = await ListAsync(cancellationToken);
        Expect(listing.Posts.Count == 0, $"nothing should have been written, but {listing.Posts.Count} posts exist");
    }

    private async Task RefuseOneAsync(NewPost post, string code, CancellationToken cancellationToken)
    {
        var answer = await stage.Client.CallRefusedAsync<SchedulePostsArguments, BatchAnswer<CreatedItem>>("schedule_posts", Batch([post]), cancellationToken);
        var problem = answer.Results.Single().Problems.FirstOrDefault(problem => problem.Code == code)
            ?? throw new DemoFailureException($"The refusal should be {code}: {string.Join(", ", answer.Results[0].Problems.Select(other => other.Code))}");
        log.Refused($"schedule_posts on {post.Channel}: {problem.Code} at {problem.Pointer}. {problem.Message} {problem.Fix}");
    }

    private async Task<IReadOnlyList<CreatedItem>> ScheduleAsync(IReadOnlyList<NewPost> posts, CancellationToken cancellationToken)
    {
        var answer = await stage.Client.CallAsync<SchedulePostsArguments, BatchAnswer<CreatedItem>>("schedule_posts", Batch(posts), cancellationToken);
        var failed = answer.Results.Where(item => item.Outcome != "created").Select(item => $"{item.Index}. {item.Outcome}: {ProblemText.Of(item.Problems)}").ToList();
        Expect(failed.Count == 0 && answer.Done == posts.Count, $"all {posts.Count} posts should be created:\n{string.Join("\n", failed)}");
        log.Done($"schedule_posts: one post on each of {posts.Count} networks");
        return answer.Results;
    }

    private async Task ListWeekAsync(int expected, CancellationToken cancellationToken)
    {
        var listing = await ListAsync(cancellationToken);
        Expect(listing.Posts.Count == expected, $"the week should hold {expected} posts, not {listing.Posts.Count}");
        log.Done($"list_posts: {listing.Posts.Count} posts in the coming week");
        log.Show(DemoTable.Planned(listing.Posts));
    }

    private async Task MoveAsync(CreatedItem post, CancellationToken cancellationToken)
    {
        var change = new PostChange { Id = post.Id!, At = _week.At(2, 17, 30) };
        var arguments = new UpdatePostsArguments { Posts = [change], TimeZone = DemoWeek.Zone };
        await stage.Client.CallAsync<UpdatePostsArguments, UpdateAnswer>("update_posts", arguments, cancellationToken);
        var moved = await stage.Client.CallAsync<GetPostArguments, PostAnswer>("get_post", new() { Id = post.Id!, TimeZone = DemoWeek.Zone }, cancellationToken);
        Expect(moved.Post.At?.StartsWith(change.At, StringComparison.Ordinal) == true, $"{post.Id} should be at {change.At}, not {moved.Post.At}");
        log.Done($"update_posts: {post.Id} moved from {TimeText.Minutes(post.At!)} to {TimeText.Minutes(moved.Post.At!)}");
    }

    private async Task DeleteAsync(CreatedItem post, CancellationToken cancellationToken)
    {
        await stage.Client.CallAsync<DeletePostsArguments, BatchAnswer<ItemView>>("delete_posts", new() { Posts = [new PostRef { Id = post.Id! }] }, cancellationToken);
        var answer = await stage.Client.CallFailingAsync("get_post", new GetPostArguments { Id = post.Id! }, cancellationToken);
        Expect(answer.Contains(ProblemCodes.UnknownPost, StringComparison.Ordinal), $"{post.Id} should be gone: {answer}");
        log.Done($"delete_posts: {post.Id} is gone and will not go out");
    }

    private async Task LetTimePassAsync(int expected, CancellationToken cancellationToken)
    {
        log.Step("Letting the sandbox's clock run to the end of the week.");
        await stage.Sandbox.Clock.AdvanceToAsync(_week.End, cancellationToken);
        var listing = await ListAsync(cancellationToken);
        var missing = listing.Posts.Where(post => post.State != "posted" || post.Url is null).Select(PostText.Line).ToList();
        Expect(missing.Count == 0 && listing.Posts.Count == expected, $"{expected} posts should be out:\n{string.Join("\n", missing)}");
        log.Done($"{listing.Posts.Count} posts are out (in the sandbox)");
        log.Show(DemoTable.Posted(listing.Posts));
        log.Done("Everything was as it should be.");
    }

    private Task<PostListAnswer> ListAsync(CancellationToken cancellationToken) =>
        stage.Client.CallAsync<ListPostsArguments, PostListAnswer>(
            "list_posts",
            new() { From = _week.From, To = _week.To, TimeZone = DemoWeek.Zone, Limit = 100 },
            cancellationToken);

    private static SchedulePostsArguments Batch(IReadOnlyList<NewPost> posts) => new() { Posts = posts, TimeZone = DemoWeek.Zone };

    private static void Expect(bool holds, string expectation)
    {
        if (!holds)
        {
            throw new DemoFailureException($"Not as it should be: {expectation}.");
        }
    }
}
