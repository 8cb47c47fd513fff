using System.Globalization;
using CsvHelper;

namespace Dash.Scheduling;

/// <summary>Tables with a header row: RFC 4180, with commas, semicolons or tabs.</summary>
internal static class CsvSheet
{
    private static readonly char[] Separators = [',', ';', '\t'];

    public static RawSheet Read(string text, int mostRows)
    {
        var problems = new List<SchedulingProblem>();
        var row = 1;
        using var reader = Reader(text, Separator(text), broken =>
        {
            if (broken.Reason == CsvMalformedReason.UnterminatedQuote)
            {
                problems.Add(SheetProblems.NeverClosed(row));
            }
        });
        if (!reader.Read())
        {
            return RawSheet.Broken(SheetProblems.Empty());
        }

        var columns = Columns(Cells(reader), problems);
        var rows = new List<RawSheetRow>();
        for (row = 2; reader.Read(); row++)
        {
            var cells = Cells(reader);
            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (rows.Count == mostRows)
            {
                problems.Add(SheetProblems.TooManyRows(mostRows));
                break;
            }

            rows.Add(Row(row, cells, columns));
        }

        return new RawSheet(rows, rows.Count == 0 && problems.Count == 0 ? [SheetProblems.Empty()] : problems);
    }

    public static string Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvWriter.Create(text, CsvWriterOptions.Default with { NewLine = "\n" }))
        {
            Line(writer, columns);
            foreach (var row in rows)
            {
                Line(writer, columns.Select(column => FormulaGuard.Protect(row.GetValueOrDefault(column, ""))));
            }
        }

        return text.ToString();
    }

    private static void Line(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell);
        }

        writer.EndRecord();
    }

    private static RawSheetRow Row(int row, string[] cells, List<string?> columns)
    {
        var byColumn = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(cells.Length, columns.Count); i++)
        {
            if (columns[i] is { } column && cells[i].Length > 0)
            {
                byColumn[column] = FormulaGuard.Restore(cells[i]);
            }
        }

        var surplus = cells.Skip(columns.Count).Any(cell => !string.IsNullOrWhiteSpace(cell));
        return new RawSheetRow(row, byColumn, surplus ? [SheetProblems.MoreCells(cells.Length, columns.Count)] : []);
    }

    // A column without a name that the caller knows is null, and its cells are left alone.
    private static List<string?> Columns(string[] header, List<SchedulingProblem> problems)
    {
        var columns = new List<string?>();
        foreach (var name in header.Select(name => name.Trim()))
        {
            var column = SheetColumns.Find(name);
            if (column is null && name.Length > 0)
            {
                problems.Add(SheetColumns.Unknown(name));
            }
            else if (column is not null && columns.Contains(column))
            {
                problems.Add(SheetProblems.Twice(column));
            }

            columns.Add(columns.Contains(column) ? null : column);
        }

        if (!columns.Contains(SheetColumns.Channel))
        {
            problems.Add(SheetProblems.NoChannels());
        }

        return columns;
    }

    // The separator that makes most sense of the header.
    private static char Separator(string text) => Separators.MaxBy(separator =>
    {
        using var reader = Reader(text, separator, _ => { });
        return reader.Read() ? Cells(reader).Count(name => SheetColumns.Find(name) is not null) : 0;
    });

    private static string[] Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    // The header is read like any row, because its names are matched here.
    private static CsvReader Reader(string text, char separator, Action<CsvMalformedRecord> onBroken) => CsvReader.FromText(text, CsvReaderOptions.Default with
    {
        Separator = separator,
        HasHeader = false,
        SkipEmptyLines = false,
        OnMalformedRecord = onBroken,
    });
}
