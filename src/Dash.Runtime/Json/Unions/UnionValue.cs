using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dash.Runtime.Validation;

namespace Dash.Runtime.Json;

/// <summary>What a union holds: a value and which variant it is of, or JSON that is of none. Compares by value.</summary>
public readonly struct UnionValue : IEquatable<UnionValue>
{
    private const int Unknown = -1;

    private readonly object _value;

    internal UnionValue(int variant, object value)
    {
        Variant = variant;
        _value = value;
    }

    /// <summary>The place of the variant in <see cref="JsonUnion"/>, -1 for JSON that is of none.</summary>
    public int Variant { get; }

    /// <summary>A value of a variant.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="variant">The place of the variant.</param>
    /// <param name="value">The value.</param>
    /// <returns>Both together.</returns>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static UnionValue Of<T>(int variant, T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return new UnionValue(variant, value);
    }

    /// <summary>JSON of no variant; it is written as it is.</summary>
    /// <param name="value">The JSON.</param>
    /// <returns>The JSON as the value of a union.</returns>
    public static UnionValue OfUnknown(JsonElement value) => new(Unknown, value);

    /// <summary>The value as the type of its variant.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value.</returns>
    public T Get<T>() => (T)_value;

    /// <summary>The value, if it is of the variant.</summary>
    /// <typeparam name="T">The type of the variant.</typeparam>
    /// <param name="variant">The place of the variant, -1 for JSON of none.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool TryGet<T>(int variant, [MaybeNullWhen(false)] out T value)
    {
        value = Variant == variant ? (T)_value : default;
        return Variant == variant;
    }

    /// <summary>Checks the value where it can be checked, item by item in a list of models.</summary>
    /// <param name="run">Collects the findings.</param>
    public void Validate(ref ValidationRun run)
    {
        if (_value is IValidatable model)
        {
            run.Model(model);
        }
        else if (_value is IReadOnlyList<IValidatable?> models)
        {
            for (var index = 0; index < models.Count; index++)
            {
                var mark = run.Mark;
                models[index]?.Validate(ref run);
                run.Under(mark, index);
            }
        }
    }

    /// <inheritdoc/>
    public bool Equals(UnionValue other) => Variant == other.Variant && (Variant == Unknown
        ? JsonText.AreEqual(Get<JsonElement>(), other.Get<JsonElement>())
        : Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UnionValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Variant == Unknown ? (int)Get<JsonElement>().ValueKind : HashCode.Combine(Variant, _value);

    /// <summary>The value as text.</summary>
    /// <returns>What the value itself says; for JSON of no variant the JSON.</returns>
    public override string ToString() => _value?.ToString() ?? "";

    /// <summary>Whether two are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are of the same variant and have equal values.</returns>
    public static bool operator ==(UnionValue left, UnionValue right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>False when they are of the same variant and have equal values.</returns>
    public static bool operator !=(UnionValue left, UnionValue right) => !left.Equals(right);

    internal object Boxed => _value;
}
