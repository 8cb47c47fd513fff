using System;
using System.Collections.Generic;
using System.Text;

namespace Dash.Generator.Support;

/// <summary>String builders that are used again: a piece of code is made of pieces, each collected in one.</summary>
internal static class SpareBuilders
{
    private const int Most = 16;
    private const int LargestKept = 256 * 1024;

    [ThreadStatic]
    private static Stack<StringBuilder>? _spare;

    public static StringBuilder Take(int capacity) => _spare is { Count: > 0 } spare ? spare.Pop() : new StringBuilder(Math.Max(capacity, 1024));

    /// <summary>The text; the builder is anybody's from then on.</summary>
    public static string Finish(StringBuilder builder)
    {
        var text = builder.ToString();
        var spare = _spare ??= new Stack<StringBuilder>();
        if (spare.Count < Most && builder.Capacity <= LargestKept)
        {
            spare.Push(builder.Clear());
        }

        return text;
    }
}
