using System.Buffers;
using System.Globalization;

namespace Dash.Runtime.Validation;

/// <summary><c>uniqueItems</c>, in linear time over a rented table.</summary>
public static class UniqueItemsRule
{
    /// <summary>Adds a finding for the first item that equals an earlier one.</summary>
    /// <typeparam name="T">The type of the items; equal as values, addresses as they are written.</typeparam>
    /// <param name="run">Takes the finding.</param>
    /// <param name="items">The items.</param>
    public static void UniqueItems<T>(ref ValidationRun run, IReadOnlyList<T> items)
    {
        if (items.Count < 2)
        {
            return;
        }

        var size = items.Count * 2;
        var table = ArrayPool<int>.Shared.Rent(size);
        try
        {
            table.AsSpan(0, size).Clear();
            Check(ref run, items, table.AsSpan(0, size));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(table);
        }
    }

    /// <summary>A slot holds the index of an item plus one; zero is free. Half of the slots stay free, so the search ends.</summary>
    private static void Check<T>(ref ValidationRun run, IReadOnlyList<T> items, Span<int> table)
    {
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            var slot = (int)((uint)Hash(item) % (uint)table.Length);
            for (; table[slot] != 0; slot = (slot + 1) % table.Length)
            {
                if (AreEqual(items[table[slot] - 1], item))
                {
                    run.Add("uniqueItems", null, string.Create(CultureInfo.InvariantCulture, $"items {table[slot] - 1} and {index} are equal"));
                    return;
                }
            }

            table[slot] = index + 1;
        }
    }

    private static int Hash<T>(T item) => item switch
    {
        null => 0,
        Uri uri => uri.OriginalString.GetHashCode(StringComparison.Ordinal),
        _ => EqualityComparer<T>.Default.GetHashCode(item),
    };

    /// <summary>Uri compares without the fragment, which makes another address here.</summary>
    private static bool AreEqual<T>(T left, T right) => left is Uri one && right is Uri other
        ? string.Equals(one.OriginalString, other.OriginalString, StringComparison.Ordinal)
        : EqualityComparer<T>.Default.Equals(left, right);
}
