using System.Globalization;
using System.Text;
using Dash.Spec.Tests;
using Dash.Testing;

namespace Dash.Providers.Tests.Contract;

/// <summary>Every operation of the three documents, sent by the generated client and judged by the sandbox, which shares no code with it.</summary>
public sealed class ContractTests
{
    public static TheoryData<string> Documents => [.. ContractTour.All.Select(tour => tour.Document)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task EveryOperationIsDrivenWithoutAViolation(string document)
    {
        var count = await ContractTour.All.Single(tour => tour.Document == document).RunAsync();

        Assert.Empty(count.Violations);
        Assert.Equal(SpecFolder.Operations(document).Select(operation => operation.Id).Order(StringComparer.Ordinal), count.Driven.Concat(count.Refused).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ThePageTellsTheCounts()
    {
        var counts = new List<ContractCount>();
        foreach (var tour in ContractTour.All)
        {
            counts.Add(await tour.RunAsync());
        }

        Snapshot.MatchPage(Page(counts), Repository.PathTo("docs", "provider-contract.md"));
    }

    [Fact]
    public void AMemberThatNobodySendsIsCountedAsMissing()
    {
        var tally = new FieldTally("readOnly");
        var schema = SpecFolder.Schema("NewPost", SpecFolder.CodivUpload);
        tally.Expect(schema);
        tally.See(schema, System.Text.Json.Nodes.JsonNode.Parse("""{"post_type":"text","profile_name":"a","platforms":["x"],"description":"b","youtube_type":"shorts"}"""));

        Assert.Equal(4, tally.Seen);
        Assert.Contains(tally.Missing, place => place.EndsWith(".youtube_type", StringComparison.Ordinal));
    }

    private static string Page(IEnumerable<ContractCount> counts)
    {
        var page = new StringBuilder("""
            # What the contract tests drive

            Written and kept true by `tests/Dash.Providers.Tests/Contract`. Each operation of a document is sent by the generated client over HTTP to the sandbox, which
            checks requests and answers against the document with NJsonSchema and shares no code with the client. A field is a member of a schema that bodies can
            hold; it is covered when one of them did. An operation that its document calls taken away is driven when it is refused so.

            | document | operations driven | of those taken away | fields sent | fields read | violations |
            |---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var count in counts)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{count.Document}` | {count.Driven.Count + count.Refused.Count} of {count.Operations} | {count.Refused.Count} | {count.Sent.Seen} of {count.Sent.All} | {count.Read.Seen} of {count.Read.All} | {count.Violations.Count} |\n");
        }

        page.Append("\n## Fields that no body held\n");
        foreach (var count in counts)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n`{count.Document}`\n\n* sent: {List(count.Sent)}\n* read: {List(count.Read)}\n");
        }

        return page.ToString();
    }

    private static string List(FieldTally tally) => tally.Missing.Any() ? string.Join(", ", tally.Missing.Select(place => $"`{place}`")) : "none";
}
