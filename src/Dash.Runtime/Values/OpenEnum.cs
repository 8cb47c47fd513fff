using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime;

/// <summary>
/// A value of an enumeration that the service may extend at any time. Values this SDK knows are <see cref="Known"/>; any other is kept as
/// it was received and written back byte for byte.
/// </summary>
/// <example><c>switch (post.Status.Known) { case PostStatus.Posted: …; case null: /* newer than this SDK: post.Status.ToString() */ }</c></example>
/// <typeparam name="T">The values known when the SDK was generated.</typeparam>
public readonly struct OpenEnum<T> : IEquatable<OpenEnum<T>>
    where T : struct, Enum
{
    private readonly T _known;
    private readonly string? _raw;

    /// <summary>A value the SDK knows.</summary>
    /// <param name="known">The value.</param>
    public OpenEnum(T known) => _known = known;

    private OpenEnum(string raw)
    {
        _raw = raw;
        _known = default;
    }

    /// <summary>The value as a constant; null when the service sent one this SDK does not know.</summary>
    public T? Known => _raw is null ? _known : null;

    /// <summary>Whether <see cref="Known"/> holds a value.</summary>
    public bool IsKnown => _raw is null;

    /// <summary>The JSON token of an unknown value, exactly as received (quotes included); null for a known value.</summary>
    public string? RawJson => _raw;

    /// <summary>Known values need no wrapping.</summary>
    /// <param name="known">The value.</param>
    public static implicit operator OpenEnum<T>(T known) => new(known);

    /// <summary>Whether both are the same known value, or the same unknown token.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(OpenEnum<T> left, OpenEnum<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(OpenEnum<T> left, OpenEnum<T> right) => !left.Equals(right);

    /// <summary>Whether the value is this known one.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A known value.</param>
    public static bool operator ==(OpenEnum<T> left, T right) => left.Equals(right);

    /// <summary>Whether the value is not this known one; an unknown value never is.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A known value.</param>
    public static bool operator !=(OpenEnum<T> left, T right) => !left.Equals(right);

    /// <summary>A value that the service has and this SDK does not know yet, to be sent as a JSON string.</summary>
    /// <param name="wireValue">The text as the service spells it.</param>
    /// <returns>The value; it is not compared with the known ones.</returns>
    public static OpenEnum<T> Unknown(string wireValue)
    {
        ArgumentNullException.ThrowIfNull(wireValue);
        return new OpenEnum<T>($"\"{JsonEncodedText.Encode(wireValue, Json.JsonModel.WriterOptions.Encoder)}\"");
    }

    /// <summary>A number that the service has and this SDK does not know yet, to be sent as a JSON number.</summary>
    /// <param name="wireValue">The number; its trailing zeros are kept.</param>
    /// <returns>The value; it is not compared with the known ones.</returns>
    public static OpenEnum<T> Unknown(decimal wireValue) => new(wireValue.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public bool Equals(OpenEnum<T> other) =>
        string.Equals(_raw, other._raw, StringComparison.Ordinal) && EqualityComparer<T>.Default.Equals(_known, other._known);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OpenEnum<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _raw is null ? EqualityComparer<T>.Default.GetHashCode(_known) : StringComparer.Ordinal.GetHashCode(_raw);

    /// <summary>The name of a known value, the plain text of an unknown one.</summary>
    /// <returns>Text for people; the wire value comes from the generated codec.</returns>
    public override string ToString() => _raw is null ? _known.ToString() : UnknownText();

    internal static OpenEnum<T> FromRawJson(string raw) => new(raw);

    internal string UnknownText()
    {
        using var token = JsonDocument.Parse(_raw!);
        try
        {
            return token.RootElement.ValueKind == JsonValueKind.String ? token.RootElement.GetString()! : _raw!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: there is no text for it, and unknown values never throw.
            return _raw!;
        }
    }
}
