using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>Turns posts into cells; what is as usual is left out.</summary>
internal static class PostCells
{
    private static readonly OffsetDateTimePattern Local = OffsetDateTimePattern.Rfc3339;

    // Nobody puts these cells into a page, so texts stay readable.
    private static readonly SheetJson Relaxed = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static IReadOnlyDictionary<string, string> Of(PostDraft draft, DateTimeZone zone)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal) { [SheetColumns.Channel] = draft.Channel };
        Set(cells, SheetColumns.Publish, draft.Mode == PublishMode.Schedule ? null : Text(draft.Mode));
        Set(cells, SheetColumns.At, draft.At is { } at ? Local.Format(at.InZone(zone).ToOffsetDateTime()) : null);
        Set(cells, SheetColumns.Text, draft.Text);
        Set(cells, SheetColumns.MediaIds, Ids(draft.MediaIds));
        Set(cells, SheetColumns.AutoPublish, draft.AutoPublish ? null : "false");
        Set(cells, SheetColumns.Key, draft.Key);
        foreach (var (name, text) in PostOptionTexts.Write(draft.Options))
        {
            Set(cells, name, text);
        }

        return cells;
    }

    public static IReadOnlyDictionary<string, string> Of(ScheduledPost post, DateTimeZone zone)
    {
        var cells = new Dictionary<string, string>(Of(PostMerge.Apply(post, new PostChanges()), zone), StringComparer.Ordinal);
        Set(cells, SheetColumns.Id, post.Id);
        Set(cells, SheetColumns.State, Text(post.State));
        return cells;
    }

    private static void Set(Dictionary<string, string> cells, string column, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            cells[column] = text;
        }
    }

    internal static string Text(object value) => value switch
    {
        IReadOnlyDictionary<string, string> map => JsonSerializer.Serialize(map, Relaxed.IReadOnlyDictionaryStringString),
        IReadOnlyList<string> list => Ids(list)!,
        Enum word => word.ToString().ToLowerInvariant(),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    // Ids that a space cannot part need no JSON.
    private static string? Ids(IReadOnlyList<string> list) =>
        list.Count == 0 ? null
        : list.All(id => id.Length > 0 && id.All(char.IsAsciiLetterOrDigit)) ? string.Join(' ', list)
        : Json(list);

    internal static string Json(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, Relaxed.IReadOnlyListString);
}
