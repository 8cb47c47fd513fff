using System.Text.Json;
using System.Text.RegularExpressions;
using Dash.Generator.Tests.Harness;
using Xunit.Abstractions;

namespace Dash.Generator.Tests.Snapshots;

/// <summary>Counts, by looking at the JSON itself, what <c>spec/</c> describes, and finds all of it in the generated code.</summary>
public sealed partial class SpecCoverageTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Lazy<GeneratedCode>> Code =
        SpecFolder.Sdks.ToDictionary(static sdk => sdk.Key, static sdk => new Lazy<GeneratedCode>(() => GeneratorHarness.Run(sdk.Value)), StringComparer.Ordinal);

    public static TheoryData<string> Sdks => [.. SpecFolder.Sdks.Keys];

    [Theory]
    [MemberData(nameof(Sdks))]
    public void EveryOperationHasAMethod(string sdk)
    {
        var operations = SpecFolder.Sdks[sdk].SelectMany(static file => Operations(JsonDocument.Parse(file.Text).RootElement)).ToList();
        var requests = Code[sdk].Value.Files.Values.SelectMany(static text => RequestPattern().Matches(text)).Select(static match => $"{match.Groups[1].Value.ToUpperInvariant()} {match.Groups[2].Value}").ToList();

        output.WriteLine($"{operations.Count} operations");
        Assert.NotEmpty(operations);
        // An operation whose answer has headers has a second method for them.
        Assert.Equal(operations.Order(StringComparer.Ordinal), requests.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public void EveryFieldHasAProperty(string sdk)
    {
        var fields = SpecFolder.Sdks[sdk].SelectMany(static file => Named(JsonDocument.Parse(file.Text).RootElement, "properties"))
            .SelectMany(static properties => properties.EnumerateObject().Select(static property => property.Name))
            .ToList();
        var members = Code[sdk].Value.Files.Values.SelectMany(static text => MemberPattern().Matches(text)).Select(static match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        output.WriteLine($"{fields.Count} fields, {fields.Distinct(StringComparer.Ordinal).Count()} different names");
        Assert.NotEmpty(fields);
        Assert.Subset(members, fields.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public void EveryEnumValueHasAMember(string sdk)
    {
        var values = SpecFolder.Sdks[sdk].SelectMany(static file => Named(JsonDocument.Parse(file.Text).RootElement, "enum"))
            .SelectMany(static list => list.EnumerateArray().Where(static value => value.ValueKind == JsonValueKind.String).Select(static value => value.GetString()!))
            .ToList();
        var members = Code[sdk].Value.Files.Values.SelectMany(static text => EnumPattern().Matches(text)).Select(static match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        output.WriteLine($"{values.Count} enum values");
        Assert.NotEmpty(values);
        Assert.Subset(members, values.ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where operation.Name is "get" or "post" or "put" or "patch" or "delete"
        select $"{operation.Name.ToUpperInvariant()} {path.Name}";

    /// <summary>The values of a keyword in all schemas, examples aside.</summary>
    private static IEnumerable<JsonElement> Named(JsonElement element, string keyword)
    {
        var children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Where(static member => member.Name is not ("example" or "examples")).Select(static member => (member.Name, member.Value)),
            JsonValueKind.Array => element.EnumerateArray().Select(static item => ("", item)),
            _ => [],
        };
        var kind = keyword == "enum" ? JsonValueKind.Array : JsonValueKind.Object;
        return children.SelectMany(child => child.Item1 == keyword && child.Item2.ValueKind == kind ? Named(child.Item2, keyword).Prepend(child.Item2) : Named(child.Item2, keyword));
    }

    [GeneratedRegex("ApiRequest\\.(Get|Post|Put|Patch|Delete)\\(\"([^\"]+)\"\\)", RegexOptions.None, 1000)]
    private static partial Regex RequestPattern();

    [GeneratedRegex("^        new\\(\"([^\"]+)\"", RegexOptions.Multiline, 1000)]
    private static partial Regex MemberPattern();

    [GeneratedRegex("^        \\(\"([^\"]+)\", global::", RegexOptions.Multiline, 1000)]
    private static partial Regex EnumPattern();
}
