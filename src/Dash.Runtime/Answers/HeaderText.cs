using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>Turns the text of a header into the JSON that codecs read.</summary>
internal static class HeaderText
{
    internal static bool TryParse<T, TCodec>(byte[] json, [NotNullWhen(true)] out T? value)
        where TCodec : IJsonCodec<T>
    {
        try
        {
            value = JsonModel.Parse<T, TCodec>(json);
            return value is not null;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }

    internal static byte[] Value(string text, HeaderForm form)
    {
        if (form == HeaderForm.Json)
        {
            return Encoding.UTF8.GetBytes(text);
        }

        return Write(writer => WriteValue(writer, text, form));
    }

    internal static byte[] List(IEnumerable<string> items, HeaderForm form) => Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteValue(writer, item, form);
        }

        writer.WriteEndArray();
    });

    /// <summary>Null when the pieces are no names with values.</summary>
    internal static byte[]? Object(IReadOnlyList<string> pieces, bool explode, HeaderForm others, ReadOnlySpan<HeaderMember> members)
    {
        if (Pairs(pieces, explode) is not { } pairs)
        {
            return null;
        }

        var forms = new Dictionary<string, HeaderForm>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            forms[member.Name] = member.Form;
        }

        return Write(writer =>
        {
            writer.WriteStartObject();
            foreach (var (name, text) in pairs)
            {
                writer.WritePropertyName(name);
                WriteValue(writer, text, forms.GetValueOrDefault(name, others));
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>At commas outside of quotes, where every quote has its end; else at every comma.</summary>
    internal static IReadOnlyList<string> Split(string text)
    {
        var pieces = new List<string>();
        var (begin, isQuoted, keepsQuotes) = (0, false, text.AsSpan().Count('"') % 2 == 0);
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && text[index] == '"')
            {
                isQuoted ^= keepsQuotes;
            }
            else if (index == text.Length || (text[index] == ',' && !isQuoted))
            {
                pieces.Add(text[begin..index].Trim());
                begin = index + 1;
            }
        }

        pieces.RemoveAll(static piece => piece.Length == 0);
        return pieces;
    }

    private static List<KeyValuePair<string, string>>? Pairs(IReadOnlyList<string> pieces, bool explode)
    {
        if (!explode)
        {
            return pieces.Count % 2 == 0 ? [.. pieces.Chunk(2).Select(static pair => KeyValuePair.Create(pair[0], pair[1]))] : null;
        }

        var pairs = pieces.Select(static piece => piece.Split('=', 2)).ToList();
        return pairs.TrueForAll(static pair => pair.Length == 2) ? pairs.ConvertAll(static pair => KeyValuePair.Create(pair[0], pair[1])) : null;
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonModel.WriterOptions))
        {
            write(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, string text, HeaderForm form)
    {
        if (form != HeaderForm.Text && bool.TryParse(text, out var truth))
        {
            writer.WriteBooleanValue(truth);
        }
        else if (form != HeaderForm.Text && IsNumber(text))
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    private static bool IsNumber(string text)
    {
        if (text.Length == 0 || text[0] is not ('-' or (>= '0' and <= '9')))
        {
            return false;
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
