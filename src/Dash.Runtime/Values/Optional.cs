using System.Diagnostics.CodeAnalysis;

namespace Dash.Runtime;

/// <summary>
/// A member that can be absent, null or a value: absent is not sent, null is sent as null. A PATCH that clears a field needs the
/// difference. Assign a value (or null) to set it; <c>default</c> is absent.
/// </summary>
/// <typeparam name="T">The type of the value, null included: <c>Optional&lt;DateTimeOffset?&gt;</c>.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Sets the member.</summary>
    /// <param name="value">The value; null is a value here.</param>
    public Optional(T value)
    {
        _value = value;
        IsSet = true;
    }

    /// <summary>Whether the member is there at all, be it null or a value.</summary>
    public bool IsSet { get; }

    /// <summary>The value; the default of the type when the member is absent.</summary>
    public T? Value => _value;

    /// <summary>Sets a member by plain assignment.</summary>
    /// <param name="value">The value; null is a value here.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both hold equal values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether they differ; absent differs from null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>Tells whether the member is there, and its value.</summary>
    /// <param name="value">The value when it is there.</param>
    /// <returns>False when it is absent.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsSet;
    }

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsSet, _value);

    /// <summary>The value, <c>null</c>, or <c>(absent)</c>.</summary>
    /// <returns>Text for a debugger or a log.</returns>
    public override string ToString() => IsSet ? _value?.ToString() ?? "null" : "(absent)";
}
