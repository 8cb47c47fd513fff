using Dash.McpServer.Arguments;
using Dash.McpServer.CommandLine;
using Dash.McpServer.Results;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Demo;

/// <summary>One post through each of the scheduling systems, and what each of them cannot do, in the words of the server.</summary>
internal sealed class SystemsStory(DemoStage stage, DemoLog log)
{
    private const Network Everywhere = Network.Instagram;
    private const string File = "launch.jpg";

    private readonly DemoWeek _week = new(Instant.FromDateTimeOffset(stage.Sandbox.Clock.GetUtcNow()));

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var channels = await FindChannelsAsync(cancellationToken);
        foreach (var (system, channel) in channels)
        {
            await TellLimitsAsync(system, channel, cancellationToken);
        }

        await CompareAsync(channels, cancellationToken);
        var posts = new List<NewPost>();
        foreach (var (system, channel) in channels)
        {
            posts.Add(Post(system, channel, await UploadAsync(system, channel, cancellationToken)));
        }

        await ScheduleAsync(posts, cancellationToken);
        await RepeatAsync(posts, cancellationToken);
        await LetTimePassAsync(posts.Count, cancellationToken);
    }

    private async Task<IReadOnlyList<(KnownSystem System, ChannelView Channel)>> FindChannelsAsync(CancellationToken cancellationToken)
    {
        var answer = await stage.Client.CallAsync<ListChannelsArguments, ChannelListAnswer>("list_channels", new(), cancellationToken);
        var found = new List<(KnownSystem, ChannelView)>();
        foreach (var system in KnownSystem.All)
        {
            var own = answer.Channels.Where(channel => SystemOf(channel.Id) == system).ToList();
            log.Done($"list_channels: {system.DisplayName} has {own.Count} channels on {own.DistinctBy(channel => channel.Network).Count()} networks");
            found.Add((system, own.FirstOrDefault(channel => channel.Network == Everywhere.ToWire()) ?? throw new DemoFailureException($"{system.DisplayName} should have {Everywhere}.")));
        }

        return found;
    }

    private async Task TellLimitsAsync(KnownSystem system, ChannelView channel, CancellationToken cancellationToken)
    {
        var answer = await stage.Client.CallAsync<GetNetworkRulesArguments, RulesAnswer>("get_network_rules", new() { Network = channel.Id }, cancellationToken);
        var cannot = answer.Networks.Single().Notes.Where(note => note.Split(' ') is [_, "cannot", ..]).ToList();
        log.Done($"get_network_rules for {channel.Id}: {answer.Networks[0].Rules!.Count} rules as {system.DisplayName} has them, and {cannot.Count} things that it cannot do");
        foreach (var note in cannot)
        {
            log.Refused(note);
        }
    }

    // The same wish to all of them: some take it, the others say before anything is sent what to do instead.
    private async Task CompareAsync(IReadOnlyList<(KnownSystem System, ChannelView Channel)> channels, CancellationToken cancellationToken)
    {
        IReadOnlyList<NewPost> wishes = [.. channels.Select(pair => new NewPost { Channel = pair.Channel.Id, Publish = "draft", Text = "An idea for later", PostType = "feed", FirstComment = "What do you think?" })];
        var answer = await stage.Client.CallAsync<ValidatePostsArguments, ValidationAnswer>("validate_posts", new() { Posts = wishes, TimeZone = DemoWeek.Zone }, cancellationToken);
        foreach (var (pair, item) in channels.Zip(answer.Results))
        {
            var refusals = item.Problems.Where(problem => problem.Code == ProblemCodes.NotSupported).ToList();
            foreach (var problem in refusals)
            {
                log.Refused($"validate_posts, a draft with a first comment: {problem.Message} {problem.Fix}");
            }

            if (refusals.Count == 0)
            {
                log.Done($"validate_posts, a draft with a first comment: {pair.System.DisplayName} takes it");
            }
        }

        Expect(answer.Results.Any(item => item.Problems.Any(problem => problem.Code == ProblemCodes.NotSupported)), "some system should refuse a draft with a first comment");
    }

    private async Task<string> UploadAsync(KnownSystem system, ChannelView channel, CancellationToken cancellationToken)
    {
        var address = new Uri(stage.Sandbox.FilesAddress, File);
        var (media, refusal) = await stage.Client.TryAsync<UploadMediaArguments, MediaAnswer>("upload_media", new() { AccountId = channel.Id, Url = address.ToString() }, cancellationToken);
        if (media is null)
        {
            Expect(refusal.Contains(ProblemCodes.NotSupported, StringComparison.Ordinal), $"{system.DisplayName} should take {File}, or say that it takes no addresses: {refusal}");
            log.Refused($"upload_media from an address: {refusal.Split('\n')[0]}");
            media = await stage.Client.CallAsync<UploadMediaArguments, MediaAnswer>("upload_media", new() { AccountId = channel.Id, Path = await DownloadAsync(address, cancellationToken) }, cancellationToken);
        }

        log.Done($"upload_media: {File} is {media.MediaId} at {system.DisplayName}");
        return media.MediaId!;
    }

    private async Task<string> DownloadAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        var path = Path.Combine(stage.MediaFolder, File);
        await System.IO.File.WriteAllBytesAsync(path, await client.GetByteArrayAsync(address, cancellationToken), cancellationToken);
        return path;
    }

    private NewPost Post(KnownSystem system, ChannelView channel, string media) => new()
    {
        Channel = channel.Id, At = _week.At(1, 11), PostType = "feed", MediaIds = [media], Text = $"Launching our new product today, by way of {system.DisplayName}",
    };

    private async Task ScheduleAsync(IReadOnlyList<NewPost> posts, CancellationToken cancellationToken)
    {
        var answer = await stage.Client.CallAsync<SchedulePostsArguments, BatchAnswer<CreatedItem>>("schedule_posts", Batch(posts), cancellationToken);
        var failed = answer.Results.Where(item => item.Outcome != "created").Select(item => $"{item.Index}. {item.Outcome}: {ProblemText.Of(item.Problems)}").ToList();
        Expect(failed.Count == 0 && answer.Done == posts.Count, $"one call should create a post with each of {posts.Count} systems:\n{string.Join("\n", failed)}");
        log.Done($"schedule_posts: one call, one post with each of {posts.Count} systems");
    }

    private async Task RepeatAsync(IReadOnlyList<NewPost> posts, CancellationToken cancellationToken)
    {
        var answer = await stage.Client.CallAsync<SchedulePostsArguments, BatchAnswer<CreatedItem>>("schedule_posts", Batch(posts), cancellationToken);
        Expect(answer.Results.All(item => item.Replayed == true), "the same call again should make nothing");
        var listing = await ListAsync(cancellationToken);
        Expect(listing.Posts.Count == posts.Count, $"the week should hold {posts.Count} posts, not {listing.Posts.Count}");
        log.Done("schedule_posts: the same call again makes nothing twice");
        log.Show(DemoTable.Planned(listing.Posts));
    }

    private async Task LetTimePassAsync(int expected, CancellationToken cancellationToken)
    {
        log.Step("Letting the sandbox's clock run to the end of the week.");
        await stage.Sandbox.Clock.AdvanceToAsync(_week.End, cancellationToken);
        var listing = await ListAsync(cancellationToken);
        var missing = listing.Posts.Where(post => post.State != "posted").Select(PostText.Line).ToList();
        Expect(missing.Count == 0 && listing.Posts.Count == expected, $"{expected} posts should be out:\n{string.Join("\n", missing)}");
        log.Done($"{listing.Posts.Count} posts are out (in the sandbox), one through each system");
        log.Show(DemoTable.Posted(listing.Posts));
        log.Done("Everything was as it should be.");
    }

    private Task<PostListAnswer> ListAsync(CancellationToken cancellationToken) =>
        stage.Client.CallAsync<ListPostsArguments, PostListAnswer>("list_posts", new() { From = _week.From, To = _week.To, TimeZone = DemoWeek.Zone, Limit = 100 }, cancellationToken);

    private static KnownSystem SystemOf(string id) => KnownSystem.All.FirstOrDefault(system => id.StartsWith(system.Name + ":", StringComparison.Ordinal)) ?? KnownSystem.Dash;

    private static SchedulePostsArguments Batch(IReadOnlyList<NewPost> posts) => new() { Posts = posts, TimeZone = DemoWeek.Zone };

    private static void Expect(bool holds, string expectation)
    {
        if (!holds)
        {
            throw new DemoFailureException($"Not as it should be: {expectation}.");
        }
    }
}
