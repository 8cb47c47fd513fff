using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dash.Scheduling;

/// <summary>The cells of one row with their types; what does not fit is gathered.</summary>
internal sealed class SheetCells(IReadOnlyDictionary<string, string> cells)
{
    private static readonly string[] Yes = ["true", "yes", "1"];

    private static readonly PublishMode[] Modes = Enum.GetValues<PublishMode>();

    private static readonly string[] No = ["false", "no", "0"];

    public List<SchedulingProblem> Problems { get; } = [];

    /// <summary>A text as it stands; null when the cell is empty.</summary>
    public string? Text(string column) => cells.GetValueOrDefault(column);

    /// <summary>A text without the spaces around it.</summary>
    public string? Word(string column) => Text(column)?.Trim() is { Length: > 0 } word ? word : null;

    public bool? Flag(string column)
    {
        if (Word(column) is not { } word)
        {
            return null;
        }

        var yes = Yes.Contains(word, StringComparer.OrdinalIgnoreCase);
        if (!yes && !No.Contains(word, StringComparer.OrdinalIgnoreCase))
        {
            Problems.Add(SheetProblems.WrongType(column, "true or false", word));
        }

        return yes;
    }

    public int? Number(string column)
    {
        if (Word(column) is not { } word)
        {
            return null;
        }

        if (!int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Problems.Add(SheetProblems.WrongType(column, "a whole number", word));
        }

        return number;
    }

    public PublishMode Mode(string column)
    {
        if (Word(column) is not { } word)
        {
            return PublishMode.Schedule;
        }

        // Enum.TryParse would read numbers and lists as well.
        var index = Array.FindIndex(Modes, mode => mode.ToString().Equals(word, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            Problems.Add(SheetProblems.WrongType(column, "schedule, now or draft", word));
            return PublishMode.Schedule;
        }

        return Modes[index];
    }

    /// <summary>Ids with spaces or commas between them, or a JSON array.</summary>
    public IReadOnlyList<string>? Ids(string column) => Word(column) switch
    {
        null => null,
        ['[', ..] => Texts(column),
        var word => word.Split([' ', ',', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    };

    public IReadOnlyList<string>? Texts(string column) =>
        Json(column, SheetJson.Default.ListJsonElement, "a JSON array of texts")?.Select(Plain).ToArray();

    public IReadOnlyDictionary<string, string>? Map(string column) =>
        Json(column, SheetJson.Default.DictionaryStringString, "a JSON object of texts");

    // Numbers stand for ids, which people write without quotation marks.
    private static string Plain(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();

    private T? Json<T>(string column, JsonTypeInfo<T> type, string limit)
        where T : class
    {
        if (Word(column) is not { } word)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(word, type);
        }
        catch (JsonException)
        {
            Problems.Add(SheetProblems.WrongType(column, limit, word));
            return null;
        }
    }
}
