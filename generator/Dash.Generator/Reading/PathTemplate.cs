using System;
using System.Collections.Generic;
using System.Linq;

namespace Dash.Generator.Reading;

/// <summary>Finds the holes of a path such as <c>/posts/{id}</c>.</summary>
internal static class PathTemplate
{
    /// <summary>The names of the holes in order, each once: holes of one name are filled with one value; or why the path is not well formed.</summary>
    public static (IReadOnlyList<string> Holes, string? Problem) Parse(string path)
    {
        if (!path.StartsWith("/", StringComparison.Ordinal))
        {
            return ([], "it must begin with '/'.");
        }

        if (path.IndexOf('#') is var fragment && fragment >= 0 && path.IndexOf('{', fragment) >= 0)
        {
            return ([], "what stands behind '#' is never sent, and a hole stands there. Move it before the '#', or declare its parameter with \"in\": \"query\".");
        }

        if (WireText.HoldsHalfPair(path))
        {
            return ([], "it holds half a surrogate pair, which UTF-8 has no form for.");
        }

        if (path.Split('/').Any(static segment => segment is "." or ".."))
        {
            return ([], "a segment '.' or '..' is resolved before anything is sent. Write the path that it leads to.");
        }

        var holes = new List<string>();
        for (var index = path.IndexOfAny(['{', '}']); index >= 0; index = path.IndexOfAny(['{', '}'], index))
        {
            var end = path[index] == '{' ? path.IndexOfAny(['{', '}', '/'], index + 1) : -1;
            if (end < 0 || path[end] != '}')
            {
                return ([], "a brace has no partner. Expected holes of the form {name}.");
            }

            var name = path.Substring(index + 1, end - index - 1);
            if (name.Length == 0)
            {
                return ([], "a hole has no name. Expected {name}.");
            }

            if (!holes.Contains(name))
            {
                holes.Add(name);
            }

            index = end + 1;
        }

        return (holes, null);
    }
}
