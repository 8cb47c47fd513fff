using System.Globalization;
using System.Reflection;
using Dash.Generator.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>Values of open enums: the known ones, and those that a caller or a newer service comes up with.</summary>
internal sealed class EnumGen(LoadedModels models)
{
    private static readonly Gen<decimal> Numbers = Gen.Elements(-1m, 0m, 7.50m, 1e20m, 12345m);

    // What only a service can send: other kinds of values, and text that is no valid Unicode.
    private static readonly Gen<string> Tokens = Gen.Elements("1e3", "-0.0", "\"\\ud800\"", "\"\\u0041new\"");

    private readonly Dictionary<Type, Gen<object?>> _made = [];

    public Gen<object?> Of(Type openEnum)
    {
        if (!_made.TryGetValue(openEnum, out var gen))
        {
            gen = Make(openEnum, models.Enums[openEnum.GenericTypeArguments[0]]);
            _made.Add(openEnum, gen);
        }

        return gen;
    }

    /// <summary>The value that stands for a text.</summary>
    public object? FromWire(Type openEnum, string wire)
    {
        var type = Nullable.GetUnderlyingType(openEnum) ?? openEnum;
        var member = models.Enums[type.GenericTypeArguments[0]].Values.FirstOrDefault(value => value.WireValue == wire);
        return member is null ? Unknown(type, wire) : Activator.CreateInstance(type, Enum.Parse(type.GenericTypeArguments[0], member.Name.TrimStart('@')));
    }

    private static Gen<object?> Make(Type openEnum, OpenEnumModel model)
    {
        var known = Enum.GetValues(openEnum.GenericTypeArguments[0]).Cast<object>().Select(value => Activator.CreateInstance(openEnum, value)).ToArray();
        var texts = model.Values.Where(static value => !value.IsToken).Select(static value => value.WireValue).ToHashSet(StringComparer.Ordinal);
        var numbers = model.Values.Where(static value => value.IsToken).Select(static value => decimal.TryParse(value.WireValue, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null).ToHashSet();
        return Gen.Frequency(
            (6, Gen.Elements(known)),
            (2, TextGen.Any.Where(text => !texts.Contains(text)).Select(text => Unknown(openEnum, text))),
            (1, Numbers.Where(number => !numbers.Contains(number)).Select(number => Unknown(openEnum, number))),
            (1, Tokens.Where(token => decimal.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? !numbers.Contains(number) : !texts.Contains("Anew"))
                .Select(token => openEnum.GetMethod("FromRawJson", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [token]))));
    }

    private static object? Unknown(Type openEnum, object wire) => openEnum.GetMethod("Unknown", [wire.GetType()])!.Invoke(null, [wire]);
}
