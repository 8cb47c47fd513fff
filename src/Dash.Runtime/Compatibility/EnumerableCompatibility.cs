namespace System.Linq;

/// <summary>What .NET 9 adds to sequences, for .NET 8.</summary>
internal static class EnumerableCompatibility
{
    public static IEnumerable<(int Index, T Item)> Index<T>(this IEnumerable<T> source) => source.Select(static (item, index) => (index, item));
}
