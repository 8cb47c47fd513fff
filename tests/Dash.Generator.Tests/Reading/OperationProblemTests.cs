namespace Dash.Generator.Tests.Reading;

/// <summary>Each broken operation has one problem, with this id, at the marked place.</summary>
public sealed class OperationProblemTests
{
    private const string Query = "\"in\": \"query\", \"schema\": {}";

    public static TheoryData<string, string> Broken => new()
    {
        { "DASH070", "\"operationId\": «5»" },
        { "DASH009", "\"deprecated\": «\"yes\"»" },
        { "DASH070", "\"tags\": [\"a\", «null»]" },
        { "DASH012", "«\"operationID\"»: \"list\"" },
        { "DASH070", "\"callbacks\": { \"done\": «[»] }" },
        { "DASH024", "\"callbacks\": { \"done\": { \"{$url}\": { \"post\": { \"callbacks\": «{» \"again\": {} } } } } }" },
        { "DASH009", "\"security\": [«\"key\"»]" },
        { "DASH089", "\"security\": [{ «\"key\"»: [] }]" },
        { "DASH008", "\"parameters\": [«{» \"name\": \"a\", \"schema\": {} }]" },
        { "DASH008", $"\"parameters\": [«{{» {Query} }}]" },
        { "DASH071", "\"parameters\": [«{» \"name\": \"a\", \"in\": \"query\" }]" },
        { "DASH011", "\"parameters\": [{ \"name\": \"a\", \"in\": «\"body\"», \"schema\": {} }]" },
        { "DASH011", $"\"parameters\": [{{ \"name\": \"a\", \"style\": «\"deep\"», {Query} }}]" },
        { "DASH021", $"\"parameters\": [{{ \"name\": \"a\", {Query} }}, «{{» \"name\": \"a\", {Query} }}]" },
        { "DASH033", $"\"parameters\": [{{ \"name\": \"a\", «\"collectionFormat\"»: \"csv\", {Query} }}]" },
        { "DASH030", "\"parameters\": [«{» \"name\": \"Authorization\", \"in\": \"header\", \"schema\": {} }]" },
        { "DASH020", "\"parameters\": [{ \"name\": \"id\", \"in\": \"path\", \"required\": true, \"schema\": {} }]" },
        { "DASH034", $"\"parameters\": [{{ \"name\": «\"a\\ud800b\"», {Query} }}]" },
        { "DASH071", "\"requestBody\": «{» \"required\": true }" },
        { "DASH009", "\"requestBody\": { \"content\": { \"application/json\": «\"string\"» } }" },
        { "DASH023", "\"responses\": { «\"2000\"»: { \"description\": \"\" } }" },
        { "DASH023", "\"responses\": { «\"20X\"»: { \"description\": \"\" } }" },
        { "DASH014", "\"responses\": { \"200\": { \"$ref\": «\"#/components/responses/Missing\"» } }" },
        { "DASH014", "\"parameters\": [{ \"$ref\": «\"#/components/parameters/Missing\"» }]" },
        { "DASH026", "\"responses\": { \"200\": { \"$ref\": \"#/components/responses/Known\", «\"headers\"»: {} } }" },
        { "DASH017", "\"responses\": { \"200\": { \"$ref\": \"#/components/responses/Loop\" } }" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void ABrokenOperationIsReportedAtItsPlace(string id, string members)
    {
        var components = id == "DASH017"
            ? "\"responses\": { \"Loop\": { \"$ref\": «\"#/components/responses/Loop\"» } }"
            : "\"responses\": { \"Known\": { \"description\": \"\" } }";
        var text = Reader.WithOperation(members, components);
        Reader.SingleProblem(id, id == "DASH020" ? text.Replace("\"get\"", "«\"get\"»", StringComparison.Ordinal) : text);
    }

    [Fact]
    public void AnOperationIdUsedTwiceNamesTheFirstUser()
    {
        var problem = Reader.SingleProblem("DASH018", Reader.WithPaths("""
            "/a": { "get": { "operationId": "list" } },
                "/b": { "get": { "operationId": «"list"» } }
            """));
        Assert.Equal(["list", "GET /a in line 5"], problem.Arguments);
    }

    [Fact]
    public void APathParameterThatIsNotRequiredIsTreatedAsRequired()
    {
        var marked = Reader.WithPaths("\"/things/{id}\": { \"parameters\": [«{» \"name\": \"id\", \"in\": \"path\", \"schema\": {} }], \"get\": {}, \"put\": {} }");
        Reader.SingleProblem("DASH031", marked);
        Assert.All(Reader.Read(MarkedText.Parse(marked).Text).Documents.Documents[0].Operations, static operation => Assert.True(operation.Parameters[0].Required));
    }

    [Fact]
    public void AProblemOfASharedPartIsReportedOnce() => Reader.SingleProblem("DASH070", Reader.WithPaths(
        "\"/a\": { \"get\": { \"responses\": { \"400\": { \"$ref\": \"#/components/responses/E\" }, \"500\": { \"$ref\": \"#/components/responses/E\" } } } }",
        "\"responses\": { \"E\": { \"description\": «7» } }"));
}
