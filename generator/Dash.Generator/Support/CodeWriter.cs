using System;
using System.Collections.Generic;
using System.Linq;

namespace Dash.Generator.Support;

/// <summary>Puts pieces of code together: one piece, lines below each other, blocks with blank lines between them.</summary>
internal static class CodeWriter
{
    public static string Write(CodeText code) => code.ToString();

    public static string Lines<T>(IEnumerable<T> items, Func<T, string> write) => string.Join("\n", items.Select(write));

    public static string Lines<T>(IEnumerable<T> items, Func<T, int, string> write) => string.Join("\n", items.Select(write));

    public static string Blocks(IEnumerable<string> blocks) => string.Join("\n\n", blocks.Where(static block => block.Length > 0));

    public static string Blocks<T>(IEnumerable<T> items, Func<T, string> write) => Blocks(items.Select(write));
}
