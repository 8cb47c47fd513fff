using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Dash.Scheduling;

/// <summary>A place in a search for media: how many came before, and the last one of them, which finds the place again when others came or went.</summary>
internal sealed record MediaCursor(string Filters, int Offset, string LastId)
{
    private const string Version = "m1";
    private const int DigestLength = 16;

    public static string Digest(MediaQuery query) =>
        CanonicalContent.Digest(string.Join('\n', query.AccountId, query.Kind?.ToString() ?? "", query.Text?.ToUpperInvariant() ?? ""))[..DigestLength];

    /// <exception cref="SchedulingException"><c>invalid_cursor</c>: it is none, or was made for another search.</exception>
    public static MediaCursor? Read(MediaQuery query)
    {
        if (query.Cursor is not { } text)
        {
            return null;
        }

        var cursor = Parse(text) ?? throw new SchedulingException(PagingProblems.NoCursor(text));
        return cursor.Filters == Digest(query) ? cursor : throw new SchedulingException(PagingProblems.OtherFilters("account, text or kind"));
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Join('|', Version, Filters, Offset.ToString(CultureInfo.InvariantCulture), LastId)));

    private static MediaCursor? Parse(string text)
    {
        var parts = Base64Url.IsValid(text) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 4) : [];
        return parts is [Version, var filters, var offset, var id] && int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new MediaCursor(filters, number, id)
            : null;
    }
}
