using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Sheets;

public sealed class SheetTests
{
    private static readonly TimeResolver Times = new(new StandingClock(StandingClock.Morning), new TimeSettings { DefaultZone = "Europe/London" });

    [Theory]
    [InlineData("channel,at,text\n144/x,2026-07-01T09:00,Hello\n")]
    [InlineData("\uFEFFchannel,at,text\r\n144/x,2026-07-01T09:00,Hello\r\n")]
    [InlineData("Channel;AT;Text\n144/x;2026-07-01T09:00;Hello")]
    [InlineData("channel\tat\ttext\n144/x\t2026-07-01T09:00\tHello\n")]
    [InlineData("text , At, CHANNEL ,time zone,media-ids\nHello,2026-07-01 10:00, 144/x ,Europe/Berlin,\n")]
    [InlineData("""[{ "channel": "144/x", "at": "2026-07-01T08:00:00Z", "text": "Hello" }]""")]
    [InlineData("""  { "Channel": "144/x", "at": "2026-07-01T09:00", "TimeZone": "Europe/London", "text": "Hello", "title": null }""")]
    public void TheSamePostIsReadHoweverItIsWritten(string sheet)
    {
        var reading = PostSheet.Read(sheet, Times);

        var row = Assert.Single(reading.Rows);
        Assert.True(reading.Passes, string.Join(' ', reading.Problems.Concat(row.Problems).Select(problem => problem.Message)));
        Assert.Equal(("144/x", Instant.FromUtc(2026, 7, 1, 8, 0), "Hello"), (row.Draft!.Channel, row.Draft.At, row.Draft.Text));
        Assert.Equal((PublishMode.Schedule, true, 0), (row.Draft.Mode, row.Draft.AutoPublish, row.Draft.MediaIds.Count));
    }

    [Fact]
    public void EveryTypeOfCellIsRead()
    {
        var sheet = """
            channel,publish,media ids,auto publish,thread replies,alt texts,thumbnail offset ms,made for kids,content tag ids
            144/x,Draft,"101, 102",no,"[""one"",""two""]","{""101"":""a cup""}",1500,YES,7 8
            """;

        var draft = Assert.Single(PostSheet.ReadCsv(sheet, Times).Rows).Draft!;

        Assert.Equal((PublishMode.Draft, false, 1500, true), (draft.Mode, draft.AutoPublish, draft.Options.ThumbnailOffsetMilliseconds, draft.Options.MadeForKids));
        Assert.Equal(["101", "102"], draft.MediaIds);
        Assert.Equal(["one", "two"], draft.Options.ThreadReplies);
        Assert.Equal(["7", "8"], draft.Options.ContentTagIds);
        Assert.Equal("a cup", draft.Options.AltTexts!["101"]);
    }

    [Fact]
    public void JsonGivesListsAndNumbersAsTheyAre()
    {
        var draft = Assert.Single(PostSheet.ReadJson("""[{"channel":"144/x","publish":"now","media_ids":[101,"102"],"auto_publish":false,"alt_texts":{"101":"a cup"}}]""", Times).Rows).Draft!;

        Assert.Equal(["101", "102"], draft.MediaIds);
        Assert.Equal((PublishMode.Now, false, "a cup"), (draft.Mode, draft.AutoPublish, draft.Options.AltTexts!["101"]));
    }

    [Fact]
    public void RowsKeepTheirNumbersOverBlankRowsAndLineBreaks()
    {
        var reading = PostSheet.ReadCsv("channel,text\n144/x,\"two\nlines\"\n,\n\n144/x,last\n", Times);

        Assert.Equal([2, 5], reading.Rows.Select(row => row.Row));
        Assert.Equal("two\nlines", reading.Rows[0].Draft!.Text);
    }

    [Theory]
    [InlineData("chanel,text\n144/x,a\n", ProblemCodes.UnknownField, "Did you mean 'channel'?")]
    [InlineData("channel,media\n144/x,101\n", ProblemCodes.UnknownField, "Did you mean 'media_ids'?")]
    [InlineData("channel,Caption\n144/x,a\n", ProblemCodes.UnknownField, "Did you mean 'text'?")]
    [InlineData("channel,Scheduled At\n144/x,a\n", ProblemCodes.UnknownField, "Did you mean 'at'?")]
    [InlineData("channel,weather\n144/x,a\n", ProblemCodes.UnknownField, "Rename the column, or take it out.")]
    [InlineData("channel,text,Text\n144/x,a,b\n", ProblemCodes.InvalidValue, "Take one of them out.")]
    [InlineData("text\na\n", ProblemCodes.InvalidValue, "Add the column channel, with ids such as 144/instagram.")]
    [InlineData("", ProblemCodes.InvalidValue, "Give a header row with the column channel, and one row for each post.")]
    [InlineData("channel,text\n", ProblemCodes.InvalidValue, "Give a header row with the column channel, and one row for each post.")]
    [InlineData("channel,text\n144/x,\"never closed\n144/x,b\n", ProblemCodes.InvalidValue, "Close it, and double quotation marks within a cell.")]
    [InlineData("[1]", ProblemCodes.InvalidValue, "Give each post as an object.")]
    [InlineData("[{\"channel\": }]", ProblemCodes.InvalidValue, "Mend it, or give the posts as CSV.")]
    [InlineData("[]", ProblemCodes.InvalidValue, "Give a header row with the column channel, and one row for each post.")]
    public void WhatIsWrongWithTheSheetIsSaid(string sheet, string code, string nextStep) =>
        Assert.Contains(PostSheet.Read(sheet, Times).Problems, problem => problem.Code == code && problem.NextStep == nextStep);

    [Theory]
    [InlineData("publish", "later", ProblemCodes.WrongType, "/publish")]
    [InlineData("publish", "1", ProblemCodes.WrongType, "/publish")]
    [InlineData("publish", "-1", ProblemCodes.WrongType, "/publish")]
    [InlineData("publish", "+1", ProblemCodes.WrongType, "/publish")]
    [InlineData("publish", "\"now,draft\"", ProblemCodes.WrongType, "/publish")]
    [InlineData("auto_publish", "perhaps", ProblemCodes.WrongType, "/auto_publish")]
    [InlineData("thumbnail_offset_ms", "1.5", ProblemCodes.WrongType, "/thumbnail_offset_ms")]
    [InlineData("thread_replies", "not json", ProblemCodes.WrongType, "/thread_replies")]
    [InlineData("alt_texts", "[1]", ProblemCodes.WrongType, "/alt_texts")]
    [InlineData("at", "on Friday", ProblemCodes.TimeUnreadable, "/at")]
    [InlineData("at", "2026-03-29T01:30", ProblemCodes.TimeInGap, "/at")]
    public void WhatIsWrongWithACellIsSaidWithItsColumn(string column, string cell, string code, string field)
    {
        var row = Assert.Single(PostSheet.ReadCsv($"channel,{column}\n144/x,{cell}\n", Times).Rows);

        Assert.Null(row.Draft);
        Assert.Equal((code, field), (Assert.Single(row.Problems).Code, row.Problems[0].Field));
    }

    [Fact]
    public void EverythingWrongWithARowIsSaidAtOnce()
    {
        var row = Assert.Single(PostSheet.ReadCsv("channel,publish,at\n,never,whenever,surplus\n", Times).Rows);

        Assert.Equal([null, "/channel", "/publish", "/at"], row.Problems.Select(problem => problem.Field));
    }

    [Fact]
    public void AJsonMemberThatNobodyKnowsIsItsPostsProblem()
    {
        var reading = PostSheet.ReadJson("""[{"channel":"144/x"},{"channel":"144/x","txt":"a"}]""", Times);

        Assert.NotNull(reading.Rows[0].Draft);
        Assert.Equal("Did you mean 'text'?", Assert.Single(reading.Rows[1].Problems).NextStep);
    }

    [Theory]
    [InlineData("""{"channel":"144/x","text":"a","Text":"b"}""")]
    [InlineData("""{"channel":"144/x","text":"a","text":"a"}""")]
    [InlineData("""{"channel":"144/x","text":"a","text":null}""")]
    public void AJsonMemberThatIsGivenTwiceIsItsPostsProblem(string post)
    {
        var row = Assert.Single(PostSheet.ReadJson(post, Times).Rows);

        Assert.Null(row.Draft);
        Assert.Equal((ProblemCodes.InvalidValue, "/text"), (Assert.Single(row.Problems).Code, row.Problems[0].Field));
    }

    [Fact]
    public void NoMoreThanAThousandPostsAreReadAtOnce()
    {
        var lines = string.Concat(Enumerable.Repeat("144/x\n", PostSheet.MostRows + 1));

        Assert.Empty(PostSheet.ReadCsv("channel\n" + lines[6..], Times).Problems);
        Assert.Equal("Split it into sheets of at most 1000 posts.", Assert.Single(PostSheet.ReadCsv("channel\n" + lines, Times).Problems).NextStep);
    }

    [Fact]
    public void EveryOptionOfThePortIsAColumn() => Assert.Empty(PostOptionNames.All.Except(SheetColumns.Names));
}
