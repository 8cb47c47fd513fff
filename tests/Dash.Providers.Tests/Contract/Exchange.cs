using System.Text.Json.Nodes;

namespace Dash.Providers.Tests.Contract;

/// <summary>One request of a generated client and its answer.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path below the system's own.</param>
/// <param name="Request">The body that was sent, where it was JSON.</param>
/// <param name="Status">Status of the answer.</param>
/// <param name="Answer">The answer, where it was JSON.</param>
internal sealed record Exchange(string Method, string Path, JsonNode? Request, int Status, JsonNode? Answer)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    public bool IsOf(string method, string template)
    {
        var (asked, known) = (Path.Split('/'), template.Split('/'));
        return Method == method && asked.Length == known.Length && asked.Zip(known).All(pair => pair.First == pair.Second || pair.Second.StartsWith('{'));
    }
}
