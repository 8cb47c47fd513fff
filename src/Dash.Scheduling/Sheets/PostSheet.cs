using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// Posts as a sheet: CSV (RFC 4180, with commas, semicolons or tabs) or JSON. What is written can be read again and gives the same drafts. The
/// columns are those of <see cref="SheetColumns"/>.
/// </summary>
public static class PostSheet
{
    /// <summary>How many posts are read at once.</summary>
    public const int MostRows = 1000;

    /// <summary>Reads CSV or JSON, whichever the text is; nothing is thrown for what the text holds.</summary>
    /// <param name="text">The sheet, with or without a byte order mark.</param>
    /// <param name="times">Reads its times; a time may have passed, which is asked when a post is sent.</param>
    public static SheetReading Read(string text, TimeResolver times)
    {
        var plain = text.TrimStart('\uFEFF');
        return plain.AsSpan().TrimStart() is ['[' or '{', ..] ? Drafts(JsonSheet.Read(plain, MostRows), times) : ReadCsv(plain, times);
    }

    /// <summary>Reads CSV with a header row.</summary>
    public static SheetReading ReadCsv(string text, TimeResolver times) => Drafts(CsvSheet.Read(text.TrimStart('\uFEFF'), MostRows), times);

    /// <summary>Reads a JSON array of posts, or one post.</summary>
    public static SheetReading ReadJson(string text, TimeResolver times) => Drafts(JsonSheet.Read(text.TrimStart('\uFEFF'), MostRows), times);

    /// <summary>Writes drafts as CSV with the columns that at least one of them needs; lines end in <c>\n</c>.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="zone">Zone whose local time, with offset, is written; UTC when null.</param>
    public static string Write(IEnumerable<PostDraft> drafts, DateTimeZone? zone = null) =>
        Write([.. drafts.Select(draft => PostCells.Of(draft, zone ?? DateTimeZone.Utc))]);

    /// <summary>Writes posts that exist as CSV, with their ids and states.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="zone">Zone whose local time, with offset, is written; UTC when null.</param>
    public static string Write(IEnumerable<ScheduledPost> posts, DateTimeZone? zone = null) =>
        Write([.. posts.Select(post => PostCells.Of(post, zone ?? DateTimeZone.Utc))]);

    private static string Write(IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var used = SheetColumns.Names.Where(name => name == SheetColumns.Channel || rows.Any(row => row.ContainsKey(name)));
        return CsvSheet.Write([.. used], rows);
    }

    private static SheetReading Drafts(RawSheet sheet, TimeResolver times) =>
        new([.. sheet.Rows.Select(row => DraftCells.Read(row, times))], sheet.Problems);
}
