using System;
using System.Collections.Generic;

namespace Dash.Generator.Reading;

/// <summary>Works with paths as text, the same on every system; nothing is ever looked up on disk.</summary>
internal static class FileNames
{
    /// <summary>The last part of a path.</summary>
    public static string Last(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The path that a relative reference in a file means, in the form of <see cref="Normalize"/>.</summary>
    public static string Resolve(string file, string relative) =>
        Normalize(IsRooted(relative) ? relative : file.Substring(0, file.Length - Last(file).Length) + relative);

    /// <summary>One spelling for one path: forward slashes, no <c>.</c> and no <c>..</c>.</summary>
    public static string Normalize(string path)
    {
        var kept = new List<string>();
        foreach (var part in path.Split('/', '\\'))
        {
            if (part == ".." && kept.Count > 0 && kept[kept.Count - 1] is not (".." or ""))
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (part != ".")
            {
                kept.Add(part);
            }
        }

        return string.Join("/", kept);
    }

    private static bool IsRooted(string path) =>
        path.StartsWith("/", StringComparison.Ordinal) || path.StartsWith("\\", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
}
