using System.Collections;
using System.Text.Json;
using Dash.Runtime;
using Dash.Runtime.Json;
using Dash.Testing;

namespace Dash.Generator.Tests.Properties;

/// <summary>Says where two values of a generated type differ, to the last bit; null when they do not.</summary>
internal sealed class ModelDifference(LoadedModels models)
{
    /// <summary>How many values of unions came back as another variant of which they are just as well.</summary>
    public int Moved { get; private set; }

    public string? Between(object? expected, object? actual, string path = "$")
    {
        if (expected is null || actual is null || expected.GetType() != actual.GetType())
        {
            return expected is null && actual is null ? null : expected is IEnumerable and not string && actual is IEnumerable and not string ? BetweenParts(expected, actual, path) : Found(path, expected, actual);
        }

        return expected switch
        {
            _ when models.Records.ContainsKey(expected.GetType()) || models.Tuples.ContainsKey(expected.GetType()) => BetweenRecords(expected, actual, path),
            _ when models.Unions.ContainsKey(expected.GetType()) => BetweenUnions(expected, actual, path),
            JsonElement json => JsonDifference.Between(json.GetRawText(), ((JsonElement)actual).GetRawText()).FirstOrDefault() is { } difference ? $"{path}: {difference}" : null,
            _ when IsOptional(expected) => BetweenOptionals(expected, actual, path),
            string or byte[] or Uri or ValueType => AreEqual(expected, actual) ? null : Found(path, expected, actual),
            _ => BetweenParts(expected, actual, path),
        };
    }

    private static bool AreEqual(object expected, object actual) => expected switch
    {
        float number => BitConverter.SingleToInt32Bits(number) == BitConverter.SingleToInt32Bits((float)actual),
        double number => BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits((double)actual),
        decimal number => decimal.GetBits(number).SequenceEqual(decimal.GetBits((decimal)actual)),
        DateTimeOffset instant => instant.EqualsExact((DateTimeOffset)actual),
        byte[] bytes => bytes.AsSpan().SequenceEqual((byte[])actual),
        Uri address => address.OriginalString == ((Uri)actual).OriginalString,
        _ => expected.Equals(actual),
    };

    private static bool IsOptional(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Optional<>);

    private static string Found(string path, object? expected, object? actual) => FormattableString.Invariant($"{path}: expected {expected ?? "null"}, found {actual ?? "null"}");

    private string? BetweenRecords(object expected, object actual, string path) => expected.GetType().GetProperties()
        .Select(property => Between(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}"))
        .FirstOrDefault(static difference => difference is not null);

    private string? BetweenOptionals(object expected, object actual, string path)
    {
        var type = expected.GetType();
        return Equals(type.GetProperty("IsSet")!.GetValue(expected), type.GetProperty("IsSet")!.GetValue(actual))
            ? Between(type.GetProperty("Value")!.GetValue(expected), type.GetProperty("Value")!.GetValue(actual), path)
            : Found(path, expected, actual);
    }

    /// <summary>
    /// What names its variant comes back as that variant. Where only its members tell, or its kind, another variant may fit as well: then the
    /// JSON has to be the same.
    /// </summary>
    private string? BetweenUnions(object expected, object actual, string path)
    {
        var union = models.Unions[expected.GetType()];
        var (left, right) = (UnionContent.Of(expected, union), UnionContent.Of(actual, union));
        if (left.Variant == right.Variant)
        {
            return Between(left.Value, right.Value, path);
        }

        var text = ModelText.Of(expected.GetType());
        var difference = UnionContent.IsNamed(union, left) ? "is of another variant" : JsonDifference.Between(text.Write(expected), text.Write(actual)).FirstOrDefault();
        Moved++;
        return difference is null ? null : $"{path}: {difference}; written as {left.Variant}, read as {right.Variant}";
    }

    private string? BetweenParts(object expected, object actual, string path)
    {
        var (left, right) = (Parts(expected), Parts(actual));
        if (left.Count != right.Count)
        {
            return $"{path}: expected {left.Count} parts, found {right.Count}";
        }

        return left.Zip(right).Select((pair, index) => pair.First.Name == pair.Second.Name
                ? Between(pair.First.Value, pair.Second.Value, $"{path}[{pair.First.Name ?? $"{index}"}]")
                : $"{path}: expected the member '{pair.First.Name}', found '{pair.Second.Name}'")
            .FirstOrDefault(static difference => difference is not null);
    }

    private static List<(string? Name, object? Value)> Parts(object collection) => collection switch
    {
        IDictionary map => [.. map.Keys.Cast<string>().Select(name => ((string?)name, map[name]))],
        UnknownMembers unknown => [.. unknown.Select(static member => ((string?)member.Key, (object?)member.Value))],
        _ => [.. ((IEnumerable)collection).Cast<object?>().Select(static item => ((string?)null, item))],
    };
}
