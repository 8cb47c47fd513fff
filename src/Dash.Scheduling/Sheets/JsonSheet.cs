using System.Text.Json;

namespace Dash.Scheduling;

/// <summary>Posts as JSON: an array of objects, or one object.</summary>
internal static class JsonSheet
{
    public static RawSheet Read(string text, int mostRows)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Read(document.RootElement, mostRows);
        }
        catch (JsonException broken)
        {
            return RawSheet.Broken(SheetProblems.NotJson($"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}"));
        }
    }

    private static RawSheet Read(JsonElement root, int mostRows)
    {
        JsonElement[] entries = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : [root];
        var (rows, problems) = (new List<RawSheetRow>(), new List<SchedulingProblem>());
        foreach (var (index, entry) in entries.Take(mostRows).Index())
        {
            if (entry.ValueKind == JsonValueKind.Object)
            {
                rows.Add(Row(index + 1, entry));
            }
            else
            {
                problems.Add(SheetProblems.NoPost(index + 1, entry.ValueKind.ToString().ToLowerInvariant()));
            }
        }

        if (entries.Length == 0)
        {
            problems.Add(SheetProblems.Empty());
        }
        else if (entries.Length > mostRows)
        {
            problems.Add(SheetProblems.TooManyRows(mostRows));
        }

        return new RawSheet(rows, problems);
    }

    private static RawSheetRow Row(int row, JsonElement post)
    {
        var (cells, problems) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<SchedulingProblem>());
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in post.EnumerateObject())
        {
            if (SheetColumns.Find(member.Name) is not { } column)
            {
                problems.Add(SheetColumns.Unknown(member.Name));
            }
            else if (!given.Add(column))
            {
                problems.Add(SheetProblems.GivenTwice(column));
            }
            else if (member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is { Length: > 0 } text)
            {
                cells[column] = text;
            }
            else if (member.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.String))
            {
                cells[column] = member.Value.GetRawText();
            }
        }

        return new RawSheetRow(row, cells, problems);
    }
}
