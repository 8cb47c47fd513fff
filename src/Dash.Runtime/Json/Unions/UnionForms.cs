using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Tells whether a token has a form. It only ranks variants, so it need not be as strict as validation.</summary>
internal static class UnionForms
{
    /// <param name="form">The form that a variant names.</param>
    /// <param name="reader">Stands on a value; a value that is neither text nor a number has every form.</param>
    internal static bool Has(JsonValueForm form, ref Utf8JsonReader reader) => form == JsonValueForm.Any || reader.TokenType switch
    {
        JsonTokenType.String => HasText(form, JsonText.Read(ref reader)),
        JsonTokenType.Number => form switch
        {
            JsonValueForm.Integer => IsInteger(ref reader),
            JsonValueForm.Fraction => !IsInteger(ref reader),
            _ => true,
        },
        _ => true,
    };

    private static bool HasText(JsonValueForm form, string text) => form switch
    {
        JsonValueForm.IPv4 => IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetwork && text.Count('.') == 3,
        JsonValueForm.IPv6 => IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6,
        JsonValueForm.Uuid => Guid.TryParseExact(text, "D", out _),
        JsonValueForm.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        JsonValueForm.DateTime => text.Length > 10 && text[10] is 'T' or 't' or ' ' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        JsonValueForm.Time => text.Length > 4 && text[2] == ':' && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]),
        JsonValueForm.Duration => text.TrimStart('-').StartsWith('P') && text.Any(char.IsAsciiDigit),
        JsonValueForm.Uri => Uri.TryCreate(text, UriKind.Absolute, out _) && text.Contains(':', StringComparison.Ordinal),
        JsonValueForm.Email => text.IndexOf('@', StringComparison.Ordinal) is var at && at > 0 && at < text.Length - 1 && !text.Contains(':', StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>Minus zero is one of the fractions: no integer keeps its sign.</summary>
    private static bool IsInteger(ref Utf8JsonReader reader) =>
        !reader.HasValueSequence && reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 && !reader.ValueSpan.SequenceEqual("-0"u8);
}
