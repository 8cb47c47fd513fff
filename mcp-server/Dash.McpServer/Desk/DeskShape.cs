using System.Text.Json;

namespace Dash.McpServer.Desk;

/// <summary>What a JSON value may look like so that reading it cannot fail: every member known, said once, and of its own shape.</summary>
internal sealed class DeskShape
{
    private readonly Kind _kind;
    private readonly DeskMember[] _members;

    private DeskShape(Kind kind, params DeskMember[] members) => (_kind, _members) = (kind, members);

    private enum Kind
    {
        Text,
        Revision,
        TrueOrFalse,
        Object,
        AnyObject,
    }

    public static DeskShape Text { get; } = new(Kind.Text);

    /// <summary>A text that is told to whoever asks whether a value matches.</summary>
    public static DeskShape Revision { get; } = new(Kind.Revision);

    public static DeskShape TrueOrFalse { get; } = new(Kind.TrueOrFalse);

    public static DeskShape Empty { get; } = new(Kind.Object);

    /// <summary>An object of whatever, as long as no object in it says a member twice.</summary>
    public static DeskShape AnyObject { get; } = new(Kind.AnyObject);

    public static DeskShape Object(params DeskMember[] members) => new(Kind.Object, members);

    /// <param name="reader">Stands on the beginning of the value; afterwards, if it matches, on its end.</param>
    /// <param name="revision">The revision in it, if there is one.</param>
    public bool Matches(ref Utf8JsonReader reader, ref string? revision)
    {
        switch (_kind)
        {
            case Kind.Text:
                return reader.TokenType == JsonTokenType.String;
            case Kind.Revision when reader.TokenType == JsonTokenType.String:
                revision = reader.GetString();
                return true;
            case Kind.TrueOrFalse:
                return reader.TokenType is JsonTokenType.True or JsonTokenType.False;
            case Kind.Object:
                return reader.TokenType == JsonTokenType.StartObject && MembersMatch(ref reader, ref revision);
            case Kind.AnyObject:
                return reader.TokenType == JsonTokenType.StartObject && NothingIsSaidTwice(ref reader);
            default:
                return false;
        }
    }

    private bool MembersMatch(ref Utf8JsonReader reader, ref string? revision)
    {
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = Find(ref reader);
            if (member < 0 || (seen & (1 << member)) != 0 || !reader.Read() || !_members[member].Shape.Matches(ref reader, ref revision))
            {
                return false;
            }

            seen |= 1 << member;
        }

        for (var member = 0; member < _members.Length; member++)
        {
            if (_members[member].IsNeeded && (seen & (1 << member)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private int Find(ref Utf8JsonReader reader)
    {
        for (var member = 0; member < _members.Length; member++)
        {
            if (reader.ValueTextEquals(_members[member].Name))
            {
                return member;
            }
        }

        return -1;
    }

    private static bool NothingIsSaidTwice(ref Utf8JsonReader reader)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.TokenType == JsonTokenType.PropertyName ? !names.Add(reader.GetString()!) : reader.TokenType == JsonTokenType.StartObject && !NothingIsSaidTwice(ref reader))
            {
                return false;
            }
        }

        return true;
    }
}
