using System.Collections;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>Lists and maps of a type that is known at run time only.</summary>
internal static class CollectionGen
{
    private const int Longest = 3;

    // Lists move from the stack to rented memory behind their eighth item.
    private static readonly Gen<int> Lengths = Gen.Frequency((2, Gen.Constant(0)), (8, Gen.Choose(1, Longest)), (1, Gen.Choose(8, 10)));

    public static Gen<object?> List(Type list, Func<Type, Gen<object?>> itemsOf, bool isEmpty)
    {
        var item = list.GenericTypeArguments[0];
        return isEmpty
            ? Gen.Constant<object?>(Array.CreateInstance(item, 0))
            : Items(itemsOf(item), IsSmall(item)).Select(items => (object?)ToArray(items, item));
    }

    public static Gen<object?> Map(Type map, Func<Type, Gen<object?>> valuesOf, bool isEmpty)
    {
        var value = map.GenericTypeArguments[1];
        return isEmpty
            ? Gen.Constant<object?>(ToMap([], value))
            : TextGen.Any.Zip(valuesOf(value)).ListOf().Select(entries => (object?)ToMap(entries.Take(Longest).DistinctBy(static entry => entry.Item1), value));
    }

    public static object ToMap(IEnumerable<(string Name, object? Value)> entries, Type value)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(OrderedDictionary<,>).MakeGenericType(typeof(string), value))!;
        foreach (var (name, entry) in entries)
        {
            map.Add(name, entry);
        }

        return map;
    }

    public static Array ToArray(IReadOnlyList<object?> items, Type item)
    {
        var array = Array.CreateInstance(item, items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            array.SetValue(items[index], index);
        }

        return array;
    }

    private static Gen<object?[]> Items(Gen<object?> item, bool isSmall) =>
        (isSmall ? Lengths : Gen.Choose(0, 2)).SelectMany(count => item.ArrayOf(count));

    private static bool IsSmall(Type item) => item.IsValueType || item == typeof(string);
}
