namespace Dash.Scheduling.Tests.Text;

public sealed class TextLengthTests
{
    [Theory]
    [InlineData(TextUnit.CodePoints, 7)]
    [InlineData(TextUnit.Graphemes, 1)]
    [InlineData(TextUnit.Utf16, 11)]
    [InlineData(TextUnit.WeightedX, 2)]
    [InlineData(TextUnit.Bytes, 25)]
    [InlineData(TextUnit.EmojiBytes, 25)]
    public void AFamilyHasAnotherLengthInEachUnit(TextUnit unit, int length) => Assert.Equal(length, TextLength.Count("👨‍👩‍👧‍👦", unit));

    [Theory]
    [InlineData(TextUnit.CodePoints, 5)]
    [InlineData(TextUnit.Graphemes, 4)]
    [InlineData(TextUnit.Utf16, 5)]
    [InlineData(TextUnit.WeightedX, 4)]
    [InlineData(TextUnit.Bytes, 6)]
    [InlineData(TextUnit.EmojiBytes, 5)]
    public void ADecomposedLetterHasAnotherLengthInSome(TextUnit unit, int length) => Assert.Equal(length, TextLength.Count("cafe\u0301", unit));

    [Fact]
    public void EveryUnitCountsNothingInNothing() =>
        Assert.All(Enum.GetValues<TextUnit>(), unit => Assert.Equal(0, TextLength.Count("", unit)));

    [Fact]
    public void HalfASurrogatePairIsCountedAndNotRefused() =>
        Assert.All(Enum.GetValues<TextUnit>(), unit => Assert.InRange(TextLength.Count("a\uD83D", unit), 2, 4));
}
