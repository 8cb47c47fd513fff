namespace Dash.Scheduling.Tests.Text;

public sealed class SocialNamesTests
{
    [Theory]
    [InlineData("#one #two#three", 2)]
    [InlineData("#2026 is a number, #y2026 is a tag", 1)]
    [InlineData("#été #日本語 ＃全角 #नमस्ते", 4)]
    [InlineData("https://example.com/#anchor #tag", 1)]
    [InlineData("no#tag &#39; # alone", 0)]
    public void HashtagsAreCountedAsReadersSeeThem(string text, int count) => Assert.Equal(count, SocialNames.CountHashtags(text));

    [Theory]
    [InlineData("@natgeo and @nat.geo_1.", 2)]
    [InlineData("me@example.com", 0)]
    [InlineData("https://example.com/@someone @other", 1)]
    [InlineData("@ alone @@", 0)]
    public void MentionsAreCountedAsReadersSeeThem(string text, int count) => Assert.Equal(count, SocialNames.CountMentions(text));
}
