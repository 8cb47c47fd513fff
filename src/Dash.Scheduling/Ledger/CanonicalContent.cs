using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>
/// What makes two drafts the same post: channel, mode, minute, text, media and options, written in one way only. Line ends, blanks around
/// the text, empty options and seconds make no difference.
/// </summary>
internal static class CanonicalContent
{
    private const string AutomaticPrefix = "auto-";

    private static readonly InstantPattern Minute = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(PostDraft draft)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("channel", draft.Channel);
            writer.WriteString("publish", draft.Mode.ToString().ToLowerInvariant());
            writer.WriteString("at", draft.At is { } at ? Minute.Format(at) : null);
            writer.WriteString("text", OneText(draft.Text));
            WriteTexts(writer, "media_ids", draft.MediaIds);
            writer.WriteBoolean("auto_publish", draft.AutoPublish);
            foreach (var (name, value) in PostOptionNames.Given(draft.Options))
            {
                WriteOption(writer, name, value);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The key of a post that was given none.</summary>
    public static LedgerKey KeyOf(string scope, string content) => new(scope, AutomaticPrefix + Digest(scope + "\n" + content)[..32]);

    /// <summary>Whether a line stands under the key that its content makes, not under one of the caller's own, whatever that looks like.</summary>
    public static bool IsAutomatic(LedgerEntry entry) => entry.Key == KeyOf(entry.Key.Scope, entry.Content);

    /// <summary>SHA-256 in lower case hexadecimal.</summary>
    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The members in which two contents differ, with both values.</summary>
    public static IReadOnlyList<(string Name, string First, string Second)> Differences(string first, string second)
    {
        using var one = JsonDocument.Parse(first);
        using var other = JsonDocument.Parse(second);
        var names = one.RootElement.EnumerateObject().Concat(other.RootElement.EnumerateObject()).Select(member => member.Name).Distinct(StringComparer.Ordinal);
        return [.. names.Select(name => (name, Value(one.RootElement, name), Value(other.RootElement, name))).Where(pair => pair.Item2 != pair.Item3)];
    }

    private static string Value(JsonElement content, string name) => !content.TryGetProperty(name, out var value) ? "nothing"
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : value.GetRawText();

    private static string OneText(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    private static void WriteOption(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(name, OneText(text));
                break;
            case bool yes:
                writer.WriteBoolean(name, yes);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case IReadOnlyList<string> texts:
                WriteTexts(writer, name, texts);
                break;
            case IReadOnlyDictionary<string, string> pairs:
                writer.WriteStartObject(name);
                foreach (var (key, text) in pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    writer.WriteString(key, OneText(text));
                }

                writer.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"The option '{name}' has a value that has no canonical form.");
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(OneText(text));
        }

        writer.WriteEndArray();
    }
}
