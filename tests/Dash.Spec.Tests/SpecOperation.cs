namespace Dash.Spec.Tests;

/// <summary>One method of one path.</summary>
internal sealed record SpecOperation(string Method, string Path, SpecNode PathItem, SpecNode Body)
{
    public string Id => Body.Text("operationId") ?? throw new InvalidOperationException($"{Body.File}: {Method} {Path} has no operationId.");

    public string Server => SpecFolder.Document(Body.File).Items("servers").First().Text("url")!;

    public SpecNode? RequestContent => Body.Find("requestBody")?["content"].Find("application/json");

    public IEnumerable<SpecNode> Parameters => PathItem.Items("parameters").Concat(Body.Items("parameters")).Select(SpecFolder.Resolve);

    public IEnumerable<(string Status, SpecNode Response)> Responses =>
        Body.Members("responses").Select(response => (response.Name, SpecFolder.Resolve(response.Value)));

    public SpecNode Success => Responses.First(response => response.Status.StartsWith('2')).Response;

    public SpecNode? SuccessContent => Success.Find("content")?["application/json"];

    public SpecNode? SchemaOf(Direction direction) =>
        (direction == Direction.Request ? RequestContent : SuccessContent)?["schema"];
}
