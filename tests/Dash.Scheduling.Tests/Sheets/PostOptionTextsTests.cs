namespace Dash.Scheduling.Tests.Sheets;

public sealed class PostOptionTextsTests
{
    [Fact]
    public void WhatIsWrittenIsReadBackTheSame()
    {
        var options = new PostOptions
        {
            PostType = "reel",
            Title = "A = B",
            MadeForKids = false,
            ThumbnailOffsetMilliseconds = 1500,
            ThreadReplies = ["One", "Two, three"],
            AltTexts = new Dictionary<string, string> { ["7"] = "A kite" },
            CampaignIds = ["1", "2"],
        };

        var texts = PostOptionTexts.Write(options).ToDictionary(text => text.Key, text => text.Value);
        var reading = PostOptionTexts.Read(texts);

        Assert.Empty(reading.Problems);
        Assert.Equal(texts, PostOptionTexts.Write(reading.Options).ToDictionary(text => text.Key, text => text.Value));
        Assert.Equal(PostOptionNames.Given(options).Select(option => option.Key), PostOptionNames.Given(reading.Options).Select(option => option.Key));
        Assert.Equal("A = B", reading.Options.Title);
    }

    [Fact]
    public void AValueThatDoesNotFitIsToldWithWhatWould()
    {
        var problem = Assert.Single(PostOptionTexts.Read(new Dictionary<string, string> { ["share_to_feed"] = "perhaps" }).Problems);

        Assert.Equal((ProblemCodes.WrongType, "/share_to_feed", "Give true or false."), (problem.Code, problem.Field, problem.NextStep));
    }
}
