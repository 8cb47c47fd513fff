using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Tests;

/// <summary>Every example of the documents passes the judge of its place, so a refusal of the sandbox is never an accident of the judge.</summary>
public sealed class DocumentExampleTests
{
    private static SpecificationLibrary Library => SpecificationLibrary.Embedded;

    public static IEnumerable<object[]> Operations => Library.Operations.Select(operation => new object[] { operation.Service, operation.OperationId });

    [Theory]
    [MemberData(nameof(Operations))]
    public void ExamplesPassTheJudge(string service, string operationId)
    {
        var operation = Library.Operations.Single(operation => operation.Service == service && operation.OperationId == operationId);
        var findings = new List<string>();
        foreach (var (name, example) in Examples(RequestOf(operation)))
        {
            findings.AddRange(operation.RequestJudge!.Judge(example).Select(violation => $"request {name}: {violation}"));
        }

        foreach (var (code, response) in operation.Responses)
        {
            var status = code == "default" ? 599 : int.Parse(code, System.Globalization.CultureInfo.InvariantCulture);
            foreach (var (name, example) in Examples(Library.Resolve(response)))
            {
                findings.AddRange(operation.ResponseJudge(status)!.Judge(example).Select(violation => $"{code} {name}: {violation}"));
            }
        }

        Assert.Empty(findings);
    }

    private static SpecificationNode? RequestOf(ApiOperation operation)
    {
        var root = Library.Operations.Where(other => other.Service == operation.Service).Select(other => other.Responses.Values.First().Document).First();
        var body = new SpecificationNode(root, root.Root).Member("paths")?.Member(operation.Template)?.Member(operation.Method.ToLowerInvariant())?.Member("requestBody");
        return body is { } node ? Library.Resolve(node) : null;
    }

    private static IEnumerable<(string Name, string Json)> Examples(SpecificationNode? place) =>
        place?.Member("content")?.Member("application/json")?.Member("examples") is { } examples
            ? examples.Value.EnumerateObject().Select(example => (example.Name, Library.Resolve(examples.At(example.Value)).Member("value")!.Value.Value.GetRawText()))
            : [];
}
