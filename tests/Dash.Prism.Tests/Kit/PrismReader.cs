using System.Text.Json;

namespace Dash.Prism.Tests.Kit;

/// <summary>Reads out of an answer what Prism has to say against the exchange.</summary>
internal static class PrismReader
{
    private const string Header = "sl-violations";
    private const string NoAnswer = "FetchError";

    public static async Task<IReadOnlyList<PrismViolation>> ReadAsync(HttpResponseMessage response)
    {
        var violations = new List<PrismViolation>();
        foreach (var header in response.Headers.TryGetValues(Header, out var values) ? values : [])
        {
            // Prism cuts a header that grows too long, and says so in front of it.
            violations.AddRange(header.StartsWith('[') ? FromList(JsonElement.Parse(header)) : [new PrismViolation("exchange", "Error", "many", header)]);
        }

        if (IsProblem(response))
        {
            violations.AddRange(FromProblem(JsonElement.Parse(await TextAsync(response))));
        }

        return [.. violations.Distinct()];
    }

    /// <summary>Whether Prism got no answer, which it tells with one of its own.</summary>
    public static async Task<bool> IsBrokenOffAsync(HttpResponseMessage response) =>
        IsProblem(response) && TypeOf(JsonElement.Parse(await TextAsync(response))) == NoAnswer;

    // No service that is documented here answers with one.
    private static bool IsProblem(HttpResponseMessage response) => response.Content.Headers.ContentType?.MediaType == "application/problem+json";

    private static async Task<string> TextAsync(HttpResponseMessage response)
    {
        await response.Content.LoadIntoBufferAsync();
        return await response.Content.ReadAsStringAsync();
    }

    private static IEnumerable<PrismViolation> FromProblem(JsonElement problem)
    {
        var details = problem.TryGetProperty("validation", out var list) ? FromList(list).ToList() : [];
        foreach (var detail in details)
        {
            yield return detail;
        }

        if (details.Count == 0)
        {
            yield return new PrismViolation("exchange", "Error", TypeOf(problem), $"{Text(problem, "title")} {Text(problem, "detail")}");
        }
    }

    // The last part of an address, or a word.
    private static string TypeOf(JsonElement problem) => Text(problem, "type").Split('#')[^1];

    private static IEnumerable<PrismViolation> FromList(JsonElement list) =>
        from one in list.EnumerateArray()
        select new PrismViolation(
            string.Join('.', one.TryGetProperty("location", out var location) ? location.EnumerateArray().Select(part => part.ToString()) : ["request"]),
            Text(one, "severity"),
            Text(one, "code"),
            Text(one, "message"));

    private static string Text(JsonElement one, string member) => one.TryGetProperty(member, out var value) ? value.ToString() : "";
}
