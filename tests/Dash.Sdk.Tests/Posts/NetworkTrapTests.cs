using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Posts;

/// <summary>What only one network has: threads, declarations for children, boards.</summary>
public sealed class NetworkTrapTests
{
    [Fact]
    public async Task AThreadKeepsItsOrder()
    {
        await using var sandbox = await PostSandbox.StartAsync();

        var post = await sandbox.Dash.Posts.CreateAsync(
            sandbox.Posts.X.WithReplies("Second", new XReplyInput { TweetStatus = "Third" }.WithMedia(sandbox.Photo).WithAltText(sandbox.Photo, "A box")).ScheduleAt(PostSandbox.Now.AddDays(1)));

        Assert.Equal([("Second", 1), ("Third", 2)], post.Replies!.Select(reply => (reply.TweetStatus!, reply.ThreadOrder!.Value)));
        Assert.Equal("A box", post.Replies![1].GetAltText(sandbox.Photo));
        var shortened = await sandbox.Dash.Posts.UpdateAsync(post.Id, new XPostUpdate().WithReplies("Only"));
        Assert.Equal("Only", Assert.Single(shortened.Replies!).TweetStatus);
    }

    [Fact]
    public void AThreadHasAtMostTwentyFourFurtherEntries()
    {
        XReplyInput[] entries = [.. Enumerable.Range(1, 25).Select(number => (XReplyInput)$"Entry {number}")];

        var refused = Assert.Throws<ArgumentException>(() => new XPostUpdate().WithReplies(entries));

        Assert.Contains("at most 24 entries after the first one; 25 were given", refused.Message, StringComparison.Ordinal);
        Assert.Equal(24, new XPostUpdate().WithReplies(entries[..24]).Replies![^1].ThreadOrder);
    }

    [Fact]
    public async Task TheDeclarationForChildrenIsABooleanHereAndTextOnTheWire()
    {
        await using var sandbox = await PostSandbox.StartAsync();
        var forKids = sandbox.Posts.YouTube with { DeclaredMadeForKids = YouTubeAudience.MadeForKids };

        Assert.True((await sandbox.Dash.Posts.CreateAsync(forKids.AsDraft())).IsMadeForKids());
        Assert.False((await sandbox.Dash.Posts.CreateAsync(sandbox.Posts.YouTube.AsDraft())).IsMadeForKids());
        Assert.Equal(YouTubeAudience.MadeForKids, YouTubeAudience.From(true));
        Assert.Equal("\"false\"", JsonNode.Parse(JsonSerializer.Serialize(sandbox.Posts.YouTube))!["declared_made_for_kids"]!.ToJsonString());
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("\"perhaps\"", null)]
    public void ADeclarationIsReadInEitherForm(string wire, bool? expected) =>
        Assert.Equal(expected, JsonSerializer.Deserialize<YouTubePost>($$"""{"id":7,"declared_made_for_kids":{{wire}}}""")!.IsMadeForKids());

    [Fact]
    public async Task APinGoesToABoardByItsIdOrName()
    {
        await using var sandbox = await PostSandbox.StartAsync();
        var boards = await sandbox.Dash.PinterestBoards.ListBoardsAsync(SamplePosts.Brand);

        Assert.Equal(boards[0], await sandbox.Dash.PinterestBoards.FindBoardAsync(SamplePosts.Brand, boards[0].Id));
        var board = await sandbox.Dash.PinterestBoards.FindBoardAsync(SamplePosts.Brand, $" {boards[1].Name.ToUpperInvariant()} ");
        var pin = await sandbox.Dash.Posts.CreateAsync(sandbox.Posts.Pinterest.WithBoard(board).ScheduleAt(PostSandbox.Now.AddDays(1)));
        Assert.Equal(boards[1], pin.Meta!.PinterestBoard);

        var moved = await sandbox.Dash.Posts.UpdateAsync(pin.Id, new PinterestPostUpdate().WithBoard(pin, boards[0]));
        Assert.Equal(("Launch", boards[0]), (moved.Meta!.Title, moved.Meta.PinterestBoard));
    }

    [Fact]
    public async Task ABoardThatIsNotThereOrThereTwiceNamesTheBoardsToChooseFrom()
    {
        var boards = new RecordedDash("""[{"id":"1","name":"Recipes"},{"id":"2","name":"recipes"},{"id":"3","name":"RECIPES "},{"id":"4","name":"Ideas"}]""").Client.PinterestBoards;

        Assert.Equal("2", (await boards.FindBoardAsync(144, "recipes")).Id);
        var several = await Assert.ThrowsAsync<PinterestBoardNotFoundException>(() => boards.FindBoardAsync(144, "rECIPES"));
        Assert.Equal("Brand 144 has 3 Pinterest boards called 'rECIPES': 'Recipes' (id 1), 'recipes' (id 2), 'RECIPES ' (id 3). Ask for one by its id.", several.Message);
        var none = await Assert.ThrowsAsync<PinterestBoardNotFoundException>(() => boards.FindBoardAsync(144, "Travel"));
        Assert.StartsWith("Brand 144 has no Pinterest board 'Travel'. Use one of 'Recipes' (id 1), ", none.Message, StringComparison.Ordinal);
        Assert.Equal((144, "Travel", 4), (none.BrandId, none.Wanted, none.Candidates.Count));
        var empty = new RecordedDash("[]").Client.PinterestBoards;
        Assert.Contains("has no Pinterest boards", (await Assert.ThrowsAsync<PinterestBoardNotFoundException>(() => empty.FindBoardAsync(144, "Travel"))).Message, StringComparison.Ordinal);
    }
}
