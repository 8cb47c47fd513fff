using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>Reads a sheet of posts. Rows that carry the id of a post are compared with it and never sent again.</summary>
internal sealed class SheetReader(SchedulingService scheduling)
{
    private const int MostRows = 100;

    /// <exception cref="SchedulingException">The system could not be asked, or there are too many rows.</exception>
    public async Task<IReadOnlyList<CheckedLine>> ReadAsync(string sheet, string? zone, CancellationToken cancellationToken)
    {
        var reading = PostSheet.Read(sheet, scheduling.Times.WithDefaultZone(zone));
        if (reading.Rows.Count > MostRows)
        {
            throw new SchedulingException(SheetRowProblems.TooMany(reading.Rows.Count, MostRows));
        }

        var lines = new List<CheckedLine>(reading.Rows.Count + 1);
        if (reading.Problems.Count > 0)
        {
            lines.Add(new CheckedLine { Problems = reading.Problems });
        }

        foreach (var row in reading.Rows)
        {
            lines.Add(await LineAsync(row, zone, cancellationToken));
        }

        return lines;
    }

    private async Task<CheckedLine> LineAsync(SheetRow row, string? zone, CancellationToken cancellationToken)
    {
        var line = new CheckedLine { Row = row.Row, Zone = zone, Request = row.Request };
        if (row.PostId is not { } id)
        {
            return line;
        }

        line = line with { Request = null, PostId = id, Problems = row.Problems };
        try
        {
            var differences = row.DifferencesFrom(await scheduling.GetAsync(id, cancellationToken));
            return row.Problems.Count > 0 || differences.Count == 0 ? line : line with { Warnings = [SheetRowProblems.Differs(id, differences)] };
        }
        catch (SchedulingException unknown) when (unknown.Problem.Code is ProblemCodes.UnknownPost or ProblemCodes.UnknownNetwork)
        {
            return line with { PostId = null, Problems = [.. row.Problems, SheetRowProblems.NoSuchPost(id)] };
        }
    }
}
