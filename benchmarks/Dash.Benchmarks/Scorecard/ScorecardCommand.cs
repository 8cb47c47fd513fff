using Dash.Benchmarks.Peers;
using Dash.Benchmarks.Serving;

namespace Dash.Benchmarks.Scorecard;

/// <summary>Measures every document of the folders given, then the client at run time, and writes the page.</summary>
internal static class ScorecardCommand
{
    private const string Command = "dotnet run --project benchmarks/Dash.Benchmarks -c Release -- scorecard <page> <folders of documents>";

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var target, _, ..])
        {
            await Console.Error.WriteLineAsync($"Say where the page goes and where documents are: {Command}").ConfigureAwait(false);
            return 1;
        }

        var rows = arguments[1..].SelectMany(Documents).Select(Report).ToList();
        var page = new ScorecardPage(Command).Documents(rows);
        foreach (var contest in Contests.All())
        {
            page.Contest(contest.Name, await PairedRun.MeasureAsync(contest).ConfigureAwait(false));
        }

        if (NSwagTool.Location is null)
        {
            page.Paragraph(NSwagTool.Missing);
        }

        page.Paragraph("What the generator does with each keyword of OpenAPI, as its tests find: [openapi-keywords.md](openapi-keywords.md).");
        await File.WriteAllTextAsync(target, page.ToString()).ConfigureAwait(false);
        return 0;
    }

    private static IEnumerable<string> Documents(string folder) =>
        Directory.EnumerateFiles(folder).Where(static path => Path.GetExtension(path) is ".json" or ".yaml" or ".yml").Order(StringComparer.Ordinal);

    private static DocumentRow Report(string document)
    {
        Console.WriteLine(Path.GetFileName(document));
        return DocumentTrial.Run(document);
    }
}
