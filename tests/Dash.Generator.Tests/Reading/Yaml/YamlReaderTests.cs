namespace Dash.Generator.Tests.Reading.Yaml;

/// <summary>What each construct of YAML amounts to, written as JSON.</summary>
public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\nb: two words\n", """{"a":1,"b":"two words"}""")]
    [InlineData("a:\n  b:\n    c: 1\n  d: 2\n", """{"a":{"b":{"c":1},"d":2}}""")]
    [InlineData("a:\n- 1\n- 2\nb: 3\n", """{"a":[1,2],"b":3}""")]
    [InlineData("a:\n  - b: 1\n    c: 2\n  -\n    b: 3\n  - - 4\n    - 5\n", """{"a":[{"b":1,"c":2},{"b":3},[4,5]]}""")]
    [InlineData("? a\n: 1\n? b\n? c\n: - 2\n  - d: 3\n", """{"a":1,"b":null,"c":[2,{"d":3}]}""")]
    [InlineData("a:\nb:\n  # nothing here\nc: # nor here\n", """{"a":null,"b":null,"c":null}""")]
    [InlineData("200: ok\ntrue: yes\n1.50: no\n~: nil\n", """{"200":"ok","true":"yes","1.50":"no","~":"nil"}""")]
    [InlineData("\"a: b\": 1\n'c # d' : 2\n<<x: 3\n", """{"a: b":1,"c # d":2,"<<x":3}""")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", """{"a":1}""")]
    [InlineData("--- # first\na: 1\n", """{"a":1}""")]
    [InlineData("\uFEFFa: 1\r\nb:\r\n  - 2\r\n", """{"a":1,"b":[2]}""")]
    [InlineData("a: 1\rb: 2\r", """{"a":1,"b":2}""")]
    [InlineData("a:    \n\n\n    b: 1   \n\t\n  # comment\n    c: 2", """{"a":{"b":1,"c":2}}""")]
    [InlineData("just text\non two lines\n", "\"just text on two lines\"")]
    [InlineData("a: http://x.example:80/#top\nb: a#b\nc: x # y\nd: -1-\ne: a:b\n", """{"a":"http://x.example:80/#top","b":"a#b","c":"x","d":"-1-","e":"a:b"}""")]
    public void BlockStyle(string yaml, string json) => Assert.Equal(json, YamlText.ToJson(yaml));

    [Theory]
    [InlineData("{a: 1, 'b': [2, \"c\", {}], d: , e}", """{"a":1,"b":[2,"c",{}],"d":null,"e":null}""")]
    [InlineData("{\"a\":1,\"b\":{\"c\":[true,null]}}", """{"a":1,"b":{"c":[true,null]}}""")]
    [InlineData("[a: 1, ? b : 2, [], x y]", """[{"a":1},{"b":2},[],"x y"]""")]
    [InlineData("a: [1,\n\t2, # two\n\n  3\n]\nb: {c:\n  d, }\n", """{"a":[1,2,3],"b":{"c":"d"}}""")]
    [InlineData("[a:b, -1, http://x.example, one\n two]", """["a:b",-1,"http://x.example","one two"]""")]
    public void FlowStyle(string yaml, string json) => Assert.Equal(json, YamlText.ToJson(yaml));

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-0", "-0")]
    [InlineData("+7", "7")]
    [InlineData("007", "7")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("1.0", "1.0")]
    [InlineData("1e3", "1e3")]
    [InlineData("-1.50E+07", "-1.50E+07")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("0x", "\"0x\"")]
    [InlineData("1e", "\"1e\"")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData("2020-01-01", "\"2020-01-01\"")]
    [InlineData("12:30:45", "\"12:30:45\"")]
    [InlineData("TRUE", "true")]
    [InlineData("False", "false")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("off", "\"off\"")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("nULL", "\"nULL\"")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("! true", "\"true\"")]
    [InlineData("!!int \"5\"", "5")]
    [InlineData("!custom text", "\"text\"")]
    [InlineData("\"5\"", "\"5\"")]
    public void ScalarsMeanWhatTheCoreSchemaSays(string yaml, string json) => Assert.Equal($"{{\"a\":{json}}}", YamlText.ToJson($"a: {yaml}\n"));

    [Theory]
    [InlineData("\"tab\\t quote\\\" \\u00e9 \\x41 \\U0001F600 \\\\ \\/ \\_\"", "\"tab\\t quote\\\" é A 😀 \\\\ / \u00A0\"")]
    [InlineData("\"one\n  two  \n\n  three\\\n  four \\\n  \\ five\"", "\"one two\\nthreefour  five\"")]
    [InlineData("'it''s\n  so'", "\"it's so\"")]
    [InlineData("'no \\n escape'", "\"no \\\\n escape\"")]
    [InlineData("one\n  two\n\n\n  three # end", "\"one two\\n\\nthree\"")]
    public void QuotedAndLongTextsAreFolded(string yaml, string json) => Assert.Equal($"{{\"a\":{json}}}", YamlText.ToJson($"a: {yaml}\n"));

    [Theory]
    [InlineData("|\n  one\n   two\n\n  three\n", "one\n two\n\nthree\n")]
    [InlineData("|-\n  one\n\n", "one")]
    [InlineData("|+\n  one\n\n\n", "one\n\n\n")]
    [InlineData("|+\n\n", "\n")]
    [InlineData("|\n", "")]
    [InlineData("|2\n   one\n  two\n", " one\ntwo\n")]
    [InlineData("|1-\n  one\n", " one")]
    [InlineData("| # comment\n  # text\n", "# text\n")]
    [InlineData(">\n  one\n  two\n\n  three\n    four\n  five\n", "one two\nthree\n  four\nfive\n")]
    [InlineData(">-\n\n  one\n  two\n", "\none two")]
    [InlineData(">+\n  one\n\n", "one\n\n")]
    public void BlockScalarsKeepTheirLines(string yaml, string text)
    {
        Assert.Equal($"{{\"a\":{System.Text.Json.JsonSerializer.Serialize(text)},\"b\":1}}", YamlText.ToJson($"a: {yaml}b: 1\n"));
        Assert.Equal($"[{{\"a\":{System.Text.Json.JsonSerializer.Serialize(text)}}},2]", YamlText.ToJson($"- a: {yaml.Replace("\n ", "\n   ", StringComparison.Ordinal)}- 2\n"));
    }

    [Theory]
    [InlineData("a: &x {b: 1}\nc: *x\nd: [*x, *x]\n", """{"a":{"b":1},"c":{"b":1},"d":[{"b":1},{"b":1}]}""")]
    [InlineData("a: &x\n  b: 1\n  c: 2\nd:\n  <<: *x\n  c: 3\n", """{"a":{"b":1,"c":2},"d":{"c":3,"b":1}}""")]
    [InlineData("a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne:\n  <<: [*x, *y]\n", """{"a":{"b":1},"c":{"b":2,"d":3},"e":{"b":1,"d":3}}""")]
    [InlineData("&k a: &v 1\n*k : *v\nb: &t !!str 5\nc: *t\n", """{"a":1,"b":"5","c":"5"}""", "DASH002")]
    [InlineData("a: &x\nb: *x\n", """{"a":null,"b":null}""")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x\n", """{"a":1,"b":2,"c":2}""")]
    public void AliasesAreCopies(string yaml, string json, string? problem = null)
    {
        if (problem is null)
        {
            Assert.Equal(json, YamlText.ToJson(yaml));
        }
        else
        {
            var problems = new Dash.Generator.Reading.ProblemLog(YamlText.Path);
            var node = Dash.Generator.Reading.Yaml.YamlReader.Read(yaml, problems, CancellationToken.None);
            Assert.Equal((json, problem), (YamlText.Write(node!), Assert.Single(problems.Problems).Descriptor.Id));
        }
    }

    [Fact]
    public void TextIsTakenAsItIsWrittenWhereTextIsMeant()
    {
        var result = Reader.Read((YamlText.Path, "openapi: 3.1.0\ninfo:\n  title: 2.50\n  version: 1.0\n  description: true\npaths: {}\n"));

        Assert.Empty(result.Problems);
        Assert.Equal(("2.50", "true"), (Assert.Single(result.Documents.Documents).Title, result.Documents.Documents[0].Description));
    }

    [Fact]
    public void APathWrittenInTwoPartsIsReadAsOne()
    {
        var result = Reader.Read((YamlText.Path, "openapi: 3.1.0\ninfo: { title: T, version: 1 }\npaths:\n  /a:\n    get: { responses: { 204: { description: Done. } } }\n  /a:\n    post: { responses: { 204: { description: Done. } } }\n"));

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("DASH042", 5, 2), (problem.Descriptor.Id, problem.Position.Line, problem.Position.Column));
        Assert.Equal(["GET", "POST"], result.Documents.Documents[0].Operations.Select(static operation => operation.Method));
    }
}
