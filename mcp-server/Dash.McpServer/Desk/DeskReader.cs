using System.Text.Json;

namespace Dash.McpServer.Desk;

/// <summary>
/// Reads the messages that the desk can answer. It is meant to be narrow: whatever is written in another way than usual, be it right or
/// wrong, is not read here but by the protocol library.
/// </summary>
internal static class DeskReader
{
    private const int MostDigits = 18;

    public static bool TryRead(ReadOnlySpan<byte> line, out DeskMessage message)
    {
        message = default;
        try
        {
            return IsPlain(line) && TryReadMembers(line, out var method, out var id, out var parameters) && TryRead(method, line[id], line[parameters], out message);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryRead(DeskMethod method, ReadOnlySpan<byte> id, ReadOnlySpan<byte> parameters, out DeskMessage message)
    {
        var isRead = DeskParameters.TryRead(method, parameters, out var revision);
        message = new DeskMessage { Method = method, Id = id, Revision = revision };
        return isRead && id.IsEmpty == (method == DeskMethod.Initialized);
    }

    private static bool TryReadMembers(ReadOnlySpan<byte> line, out DeskMethod method, out Range id, out Range parameters)
    {
        (method, id, parameters, var isVersioned) = (DeskMethod.Other, default, default, false);
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRead = reader.ValueTextEquals("jsonrpc"u8) ? !isVersioned && (isVersioned = IsVersion(ref reader))
                : reader.ValueTextEquals("id"u8) ? id.Equals(default) && TryReadId(ref reader, out id)
                : reader.ValueTextEquals("method"u8) ? method == DeskMethod.Other && (method = ReadMethod(ref reader)) != DeskMethod.Other
                : reader.ValueTextEquals("params"u8) && parameters.Equals(default) && TrySkipObject(ref reader, out parameters);
            if (!isRead)
            {
                return false;
            }
        }

        return isVersioned && method != DeskMethod.Other && !reader.Read();
    }

    private static bool IsVersion(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("2.0"u8);

    private static bool TryReadId(ref Utf8JsonReader reader, out Range id)
    {
        var isRead = reader.Read();
        id = (int)reader.TokenStartIndex..(int)reader.BytesConsumed;
        return isRead && reader.TokenType switch
        {
            JsonTokenType.Number => reader.ValueSpan.Length <= MostDigits && IsSimple(reader.ValueSpan, ""u8) && reader.TryGetInt64(out _),
            JsonTokenType.String => IsSimple(reader.ValueSpan, "-_.:/"u8),
            _ => false,
        };
    }

    // Nothing outside ASCII and nothing escaped: no byte of it can mean anything but itself.
    private static bool IsPlain(ReadOnlySpan<byte> line)
    {
        foreach (var character in line)
        {
            if (character is < (byte)' ' or > (byte)'~' or (byte)'\\')
            {
                return false;
            }
        }

        return true;
    }

    // Nothing that would be escaped when it is written back.
    private static bool IsSimple(ReadOnlySpan<byte> id, ReadOnlySpan<byte> besides)
    {
        foreach (var character in id)
        {
            if (!char.IsAsciiLetterOrDigit((char)character) && besides.IndexOf(character) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static DeskMethod ReadMethod(ref Utf8JsonReader reader) =>
        !reader.Read() || reader.TokenType != JsonTokenType.String ? DeskMethod.Other
            : reader.ValueTextEquals("initialize"u8) ? DeskMethod.Initialize
            : reader.ValueTextEquals("notifications/initialized"u8) ? DeskMethod.Initialized
            : reader.ValueTextEquals("ping"u8) ? DeskMethod.Ping
            : reader.ValueTextEquals("server/discover"u8) ? DeskMethod.Discover
            : reader.ValueTextEquals("tools/list"u8) ? DeskMethod.ListTools
            : DeskMethod.Other;

    // The method that decides what they may be can stand behind them.
    private static bool TrySkipObject(ref Utf8JsonReader reader, out Range value)
    {
        var isRead = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
        var start = (int)reader.TokenStartIndex;
        isRead = isRead && reader.TrySkip();
        value = start..(int)reader.BytesConsumed;
        return isRead;
    }
}
