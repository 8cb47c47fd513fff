using System.Buffers.Text;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>A place in a listing as it travels through a caller: opaque, and good only for the filters it was made for.</summary>
/// <param name="Filters">Digest of the filters.</param>
/// <param name="From">Start of the window.</param>
/// <param name="To">End of the window.</param>
/// <param name="Position">The place.</param>
internal sealed record PostCursor(string Filters, Instant? From, Instant? To, PostPosition Position)
{
    private const string Version = "p1";
    private const int DigestLength = 16;

    // Ids are written behind a sign, so that none of them can be taken for this.
    private const string WholeTime = "all";
    private const string OneId = "=";

    private static readonly InstantPattern Exact = InstantPattern.ExtendedIso;

    /// <summary>A digest of everything that a query filters by besides its window.</summary>
    public static string Digest(PostQuery query) => CanonicalContent.Digest(string.Join('\n', (IEnumerable<string>)
    [
        Sorted(query.AccountIds),
        Sorted(query.Channels.Select(id => ChannelAddress.Parse(id).ToString())),
        Sorted(query.Networks.Select(network => network.ToWire())),
        Sorted(query.States.Select(state => state.ToString())),
        query.TextContains?.ToUpperInvariant() ?? "",
    ]))[..DigestLength];

    /// <summary>Reads a cursor and holds it against the query it comes with.</summary>
    /// <exception cref="SchedulingException"><c>invalid_cursor</c>: it is none, or was made for other filters.</exception>
    public static PostCursor Read(string text, PostQuery query)
    {
        var cursor = Parse(text) ?? throw new SchedulingException(PagingProblems.NoCursor(text));
        if (cursor.Filters != Digest(query))
        {
            throw new SchedulingException(PagingProblems.OtherFilters("channels, networks, states or text"));
        }

        return (query.From is null || query.From == cursor.From) && (query.To is null || query.To == cursor.To)
            ? cursor
            : throw new SchedulingException(PagingProblems.OtherFilters("from or to"));
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Join('|', Version, Filters, Text(From), Text(To), Text(Position.At), Position.Id is { } id ? OneId + id : WholeTime)));

    private static PostCursor? Parse(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 6);
        return parts is [Version, var filters, var from, var to, var at, var id]
            && (id == WholeTime || id.StartsWith(OneId, StringComparison.Ordinal)) && TryInstant(from, out var start) && TryInstant(to, out var end) && TryInstant(at, out var time)
                ? new PostCursor(filters, start, end, new PostPosition(time, id == WholeTime ? null : id[OneId.Length..]))
                : null;
    }

    private static bool TryInstant(string text, out Instant? instant)
    {
        var parsed = Exact.Parse(text);
        instant = parsed.Success ? parsed.Value : null;
        return parsed.Success || text.Length == 0;
    }

    private static string Text(Instant? instant) => instant is { } value ? Exact.Format(value) : "";

    private static string Sorted(IEnumerable<string> names) => string.Join(',', names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
