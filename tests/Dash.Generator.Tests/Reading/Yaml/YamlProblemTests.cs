namespace Dash.Generator.Tests.Reading.Yaml;

/// <summary>Each broken document has one problem, with this id, at the marked place.</summary>
public sealed class YamlProblemTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

    public static TheoryData<string, string> Broken => new()
    {
        { "DASH035", "a: b«:» c\n" },
        { "DASH035", "a: b\n  c«:» d\n" },
        { "DASH035", "a: «-» b\n" },
        { "DASH035", "a: 1\n  b«:» 2\n" },
        { "DASH035", "a:\n    b: 1\n  «c»: 2\n" },
        { "DASH035", "a: 1\n«junk»\nb: 2\n" },
        { "DASH035", "a:\n  b: 1\n  «-» c\n" },
        { "DASH035", "- a\n«b»: 1\n" },
        { "DASH035", "a: «\"»never closed\nb: 1\n" },
        { "DASH035", "a: «'»never closed\n" },
        { "DASH035", "a: \"bad «\\q» escape\"\n" },
        { "DASH035", "a: \"bad «\\u»12 escape\"\n" },
        { "DASH035", "a: \"bad «\\U»FFFFFFFF escape\"\n" },
        { "DASH035", "a: 'text' «m»ore\n" },
        { "DASH035", "a: «[»1, 2\n" },
        { "DASH035", "a: «{»b: 1\n---\n" },
        { "DASH035", "a: {b: 1\nc«:» 2\n" },
        { "DASH035", "a: [1, «}» ]\n" },
        { "DASH035", "a: [1«}»\n" },
        { "DASH035", "a: [1, «,» 2]\n" },
        { "DASH035", "a: {b: 1 «[»2]}\n" },
        { "DASH035", "a: [1] «m»ore\n" },
        { "DASH035", "a: «%»percent\n" },
        { "DASH035", "a: «@»at\n" },
        { "DASH035", "a: «&» 1\n" },
        { "DASH035", "a: | «t»ext\n  more\n" },
        { "DASH035", "«]»\n" },
        { "DASH036", "a:\n«\t»b: 1\n" },
        { "DASH036", "a:\n  b: 1\n «\t»c: 1\n" },
        { "DASH037", "a: «*nobody»\n" },
        { "DASH037", "a: &x\n  b: «*x»\n" },
        { "DASH037", "a:\n  <<: «text»\n" },
        { "DASH037", "a: «*» 1\n" },
        { "DASH039", "a: 1\n«---»\nb: 2\n" },
        { "DASH041", "«[»a, b]: 1\n" },
        { "DASH041", "a: {«{»b: 1}: 2}\n" },
        { "DASH041", "«?» - a\n: 1\n" },
        { "DASH002", Head + "paths: {}\n«paths»: {}\n" },
        { "DASH005", "«a»\n" },
        { "DASH005", "«i»nfo: { title: T }\n" },
        { "DASH006", "swagger: «'2.0'»\ninfo: { title: T }\n" },
        { "DASH009", "openapi: «3.1»\n" },
        { "DASH007", "openapi: «4.0.0»\n" },
        { "DASH009", "openapi: 3.1.0\ninfo: «text»\n" },
        { "DASH009", Head + "paths: {}\ncomponents: «|»\n  text\n" },
        { "DASH010", Head + "paths: {}\ncomponents:\n  schemas:\n    A:\n      type: «strin»\n" },
        { "DASH012", Head + "paths: {}\n«component»: {}\n" },
        { "DASH014", Head + "paths: {}\ncomponents:\n  schemas:\n    A:\n      $ref: «'#/components/schemas/B'»\n" },
        { "DASH022", Head + "paths:\n  «things»: {}\n" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void ABrokenDocumentIsReportedAtItsPlace(string id, string marked)
    {
        var text = MarkedText.Parse(marked);
        var problem = Assert.Single(Reader.Read((YamlText.Path, text.Text)).Problems);
        Assert.Equal((id, text.Position), (problem.Descriptor.Id, problem.Position));
        Assert.Equal(YamlText.Path, problem.Path);
    }

    [Fact]
    public void AliasesThatDoubleEndWithAProblem()
    {
        var lines = Enumerable.Range(1, 40).Select(static level => FormattableString.Invariant($"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]"));
        var problem = Assert.Single(Reader.Read((YamlText.Path, "a0: &a0 [1, 2]\n" + string.Join("\n", lines))).Problems);
        Assert.Equal("DASH038", problem.Descriptor.Id);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("- ", "")]
    [InlineData("{a: ", "")]
    [InlineData("? ", "")]
    public void NestingEndsWithAProblem(string opening, string end)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 100_000)) + end;
        Assert.Equal("DASH003", Assert.Single(Reader.Read((YamlText.Path, text)).Problems).Descriptor.Id);
    }

    [Fact]
    public void WhateverIsCutOutOrPutInReadingEndsWithAPlaceInsideTheText()
    {
        var random = new Random(20_261_121);
        var original = Head + "paths:\n  /a: &a\n    get:\n      description: >-\n        one\n\n        two\n      responses: {200: {description: \"Do\\u006ee\", content: {}}, default: *d}\n  /b:\n    <<: *a\n    ? post\n    : - 'x''y'\n      - |+\n        z\n\n";
        string[] pieces = ["\t", "  ", "\n", ": ", "- ", "? ", "[", "]", "{", "}", "\"", "'", "|", ">", "&a ", "*a", "!!int ", "#", "\\", "---\n", "...\n", "\0", "\uD800", "<<: ", ","];
        for (var round = 0; round < 3_000; round++)
        {
            var start = random.Next(original.Length);
            var text = random.Next(2) == 0
                ? original.Remove(start, random.Next(1, Math.Min(30, original.Length - start) + 1))
                : original.Insert(start, pieces[random.Next(pieces.Length)]);
            Assert.All(Reader.Read((YamlText.Path, text)).Problems, problem => Assert.InRange(problem.Position.Start + problem.Position.Length, 0, text.Length));
        }
    }
}
