namespace Dash.Generator.Tests.Reading;

/// <summary>Each broken document has one problem, with this id, at the marked place.</summary>
public sealed class DocumentProblemTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { "DASH005", "«[»]" },
        { "DASH005", "«{» \"info\": { \"title\": \"T\" } }" },
        { "DASH006", "{ \"swagger\": «\"2.0\"», \"info\": { \"title\": \"T\" } }" },
        { "DASH007", "{ \"openapi\": «\"4.0.0\"» }" },
        { "DASH007", "{ \"openapi\": «\"3.1\"» }" },
        { "DASH009", "{ \"openapi\": «3.1» }" },
        { "DASH071", "«{» \"openapi\": \"3.1.0\" }" },
        { "DASH071", "«{» \"openapi\": \"3.0.3\", \"info\": { \"title\": \"T\" } }" },
        { "DASH071", "{ \"openapi\": \"3.1.0\", \"info\": «{» \"version\": \"1\" } }" },
        { "DASH070", "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": «5» } }" },
        { "DASH009", "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"T\" }, \"servers\": [«5»] }" },
        { "DASH071", "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"T\" }, \"servers\": [«{» }] }" },
        { "DASH071", "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"T\" }, \"tags\": [«{» }] }" },
        { "DASH012", "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"T\" }, «\"component\"»: {} }" },
        { "DASH033", "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"T\" }, «\"fingerprint\"»: 1 }" },
        { "DASH070", "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"T\" }, \"webhooks\": «[»] }" },
        { "DASH092", "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"T\" }, \"servers\": [{ \"url\": «\"https://{host}\"» }] }" },
        { "DASH022", Reader.WithPaths("«\"things\"»: {}") },
        { "DASH022", Reader.WithPaths("«\"/things/{id\"»: {}") },
        { "DASH022", Reader.WithPaths("«\"/things/{}\"»: {}") },
        { "DASH022", Reader.WithPaths("«\"/things#{kind}\"»: {}") },
        { "DASH022", Reader.WithPaths("«\"/things/../secrets\"»: {}") },
        { "DASH022", Reader.WithPaths("«\"/things/\\ud800\"»: {}") },
        { "DASH070", Reader.WithPaths("\"/things\": «[»]") },
        { "DASH012", Reader.WithPaths("\"/things\": { «\"GET\"»: {} }") },
        { "DASH071", Reader.WithPaths("\"/things\": { \"servers\": [«{»}] }") },
        { "DASH090", Reader.WithPaths("\"/things\": { \"additionalOperations\": { «\"TWO WORDS\"»: {} } }") },
        { "DASH019", Reader.WithPaths("\"/things/{id}\": { «\"get\"»: {} }") },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void ABrokenDocumentIsReportedAtItsPlace(string id, string marked) => Reader.SingleProblem(id, marked);

    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.0.4")]
    [InlineData("3.1.1")]
    [InlineData("3.2.0")]
    public void EveryVersionThreeIsRead(string version) =>
        Assert.Equal(version, Reader.Clean(Reader.WithSchemas("", version)).SpecVersion);

    [Fact]
    public void AnEmptyFileIsReported() => Assert.Equal("DASH001", Assert.Single(Reader.Read("").Problems).Descriptor.Id);

    [Fact]
    public void OneKindOfProblemCannotFloodTheBuild()
    {
        var many = string.Join(", ", Enumerable.Range(0, 5_000).Select(static index => $"\"S{index}\": {{ \"type\": \"nothing{index}\" }}"));
        var problems = Reader.Read(Reader.WithSchemas(many + ", \"Last\": 5")).Problems;
        Assert.Equal(["DASH010", "DASH032", "DASH009"], problems.Select(static problem => problem.Descriptor.Id).Distinct());
        Assert.Equal(202, problems.Count);
    }

    [Fact]
    public void TheMessageNamesWhatMayHaveBeenMeant()
    {
        Assert.Contains("Did you mean 'components'?", Message("{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"T\" }, «\"component\"»: {} }", "DASH012"), StringComparison.Ordinal);
        Assert.Contains("Did you mean 'get'?", Message(Reader.WithPaths("\"/things\": { «\"GET\"»: {} }"), "DASH012"), StringComparison.Ordinal);
        Assert.Contains("\"format\": \"uuid\"", Message(Reader.WithSchemas("\"A\": { \"type\": «\"uuid\"» }"), "DASH070"), StringComparison.Ordinal);
    }

    private static string Message(string marked, string id) =>
        Reader.SingleProblem(id, marked).ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
