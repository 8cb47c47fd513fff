namespace Dash.Scheduling.Tests.Text;

public sealed class XLengthTests
{
    [Theory]
    [InlineData("plain", 5)]
    [InlineData("https://example.com/a/very/long/path?with=a&query=too#and-more", 23)]
    [InlineData("see example.com.", 4 + 23 + 1)]
    [InlineData("(https://example.com/a_(b))", 1 + 23 + 1)]
    [InlineData("mail me@example.com", 19)]
    [InlineData("v1.2.3 or e.g. this", 19)]
    [InlineData("日本語", 6)]
    [InlineData("👨‍👩‍👧‍👦", 2)]
    [InlineData("🇩🇪🇫🇷", 4)]
    [InlineData("☝🏽 ❤️", 5)]
    [InlineData("© 2026", 6)]
    [InlineData("1️⃣", 2)]
    [InlineData("", 0)]
    public void ATextWeighsWhatXSays(string text, int weight) => Assert.Equal(weight, XLength.Of(text).Weighted);

    [Theory]
    [InlineData("é", "e\u0301")]
    [InlineData("각", "\u1100\u1161\u11A8")]
    [InlineData("ệ", "e\u0302\u0323")]
    [InlineData("ṩ", "s\u0307\u0323")]
    [InlineData("Å", "\u212B")]
    public void ComposedAndDecomposedLettersWeighTheSame(string composed, string decomposed) =>
        Assert.Equal(XLength.Of(composed), XLength.Of(decomposed) with { FittingLength = composed.Length });

    [Theory]
    [InlineData(280, true)]
    [InlineData(281, false)]
    public void TwoHundredAndEightyFit(int letters, bool fits) => Assert.Equal(fits, XLength.Of(new string('a', letters)).IsValid);

    // Work that grows with the length takes about a second or less for this text; work that grows with its square takes minutes.
    [Theory]
    [InlineData("com.")]
    [InlineData("a.com/((")]
    [InlineData("https://a.com/((")]
    [InlineData("a@b.")]
    [InlineData("👨‍👩‍")]
    [InlineData("e\u0301\u0323")]
    public void AHostileTextOfAnyLengthIsCountedInTimeThatGrowsWithItOnly(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 500_000 / part.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.True(XLength.Of(text).Weighted > 0);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }
}
