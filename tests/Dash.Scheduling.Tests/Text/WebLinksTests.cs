namespace Dash.Scheduling.Tests.Text;

public sealed class WebLinksTests
{
    [Theory]
    [InlineData("go to https://example.com, now", "https://example.com")]
    [InlineData("HTTP://EXAMPLE.COM/Path.", "HTTP://EXAMPLE.COM/Path")]
    [InlineData("see example.co.uk/a?b=c!", "example.co.uk/a?b=c")]
    [InlineData("https://example.com:8080/x", "https://example.com:8080/x")]
    [InlineData("https://en.wikipedia.org/wiki/Rome_(city) is", "https://en.wikipedia.org/wiki/Rome_(city)")]
    [InlineData("見てexample.jp", "example.jp")]
    [InlineData("http://例え.jpを見る", "http://例え.jp")]
    [InlineData("https://t.co/abc123's", "https://t.co/abc123")]
    [InlineData("a.com b.org", "a.com b.org")]
    public void ALinkEndsWhereTheSentenceGoesOn(string text, string links) =>
        Assert.Equal(links, string.Join(' ', WebLinks.Find(text).Select(link => text.Substring(link.Start, link.Length))));

    [Theory]
    [InlineData("me@example.com")]
    [InlineData("@example.com")]
    [InlineData("#example.com")]
    [InlineData("ftp://example.com")]
    [InlineData("end.Of sentence")]
    [InlineData("file.txt and 3.14")]
    [InlineData("wait...example")]
    [InlineData("-example.com")]
    [InlineData("xhttps://nolink")]
    [InlineData("https://t.co/aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx")]
    public void WhatOnlyLooksLikeALinkIsNone(string text) => Assert.Empty(WebLinks.Find(text));
}
