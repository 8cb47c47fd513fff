using System.Text.RegularExpressions;
using Dash.Generator.Planning.Validation;

namespace Dash.Generator.Tests.Validation;

/// <summary>Patterns mean in .NET what they mean in ECMA-262.</summary>
public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData(@"^\d+$", "12", true)]
    [InlineData(@"^\d+$", "12\n", false)]
    [InlineData(@"^\d+$", "٣", false)]
    [InlineData(@"^[\d-]+$", "1-2", true)]
    [InlineData(@"^\D$", "٣", true)]
    [InlineData(@"^\w+$", "é", false)]
    [InlineData(@"^[\W]$", "é", true)]
    [InlineData(@"^[\W]$", "_", false)]
    [InlineData(@"^\s$", "\uFEFF", true)]
    [InlineData(@"^\s$", "\u0085", false)]
    [InlineData(@"^[^\s]$", "\u0085", true)]
    [InlineData(@"^\S+$", "a b", false)]
    [InlineData("^.$", "\r", false)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^[.]$", "a", false)]
    [InlineData(@"\ba\b", "éaé", true)]
    [InlineData(@"\Ba", "ba", true)]
    [InlineData(@"^[\b]$", "\b", true)]
    [InlineData("[]", "anything", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("^[a-z-[aeiou]]$", "b]", true)]
    [InlineData("^[a-z-[aeiou]]$", "b", false)]
    [InlineData(@"^\/a\-b\$$", "/a-b$", true)]
    [InlineData(@"^\u{1F600}+$", "😀😀", true)]
    [InlineData("^😀+$", "😀😀", true)]
    [InlineData(@"^\u0041\x42\0$", "AB\0", true)]
    [InlineData(@"^\p{Letter}+$", "né", true)]
    [InlineData(@"^\p{Lu}$", "a", false)]
    [InlineData(@"^(?<year>\d{4})-\k<year>$", "2026-2026", true)]
    [InlineData(@"^(a)\1$", "aa", true)]
    [InlineData("^(?!x)[a-z]{2,}$", "ab", true)]
    [InlineData("#a b", "#a b", true)]
    public void APatternMatchesWhatItsAuthorMeant(string pattern, string text, bool expected)
    {
        var expression = EcmaPattern.Translate(pattern, out var problem);

        Assert.Equal("", problem);
        Assert.Equal(expected, Regex.IsMatch(text, expression!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("(", "it is not a well-formed regular expression")]
    [InlineData("[a", "a '[' is not closed")]
    [InlineData("a\\", "it ends in a backslash")]
    [InlineData(@"\A", "the escape '\\A' means nothing")]
    [InlineData(@"\p{Script=Greek}", "the property 'Script=Greek' is not known to .NET")]
    [InlineData("[😀]", "a character class holds a character beyond U+FFFF")]
    [InlineData(@"\u{110000}", "'\\u{110000}' cannot be written here")]
    [InlineData(@"\u{41", "a '}' is missing")]
    public void APatternThatCannotBeTranslatedSaysWhy(string pattern, string expected)
    {
        Assert.Null(EcmaPattern.Translate(pattern, out var problem));
        Assert.Equal(expected, problem);
    }
}
