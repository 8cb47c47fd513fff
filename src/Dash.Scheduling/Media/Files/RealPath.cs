namespace Dash.Scheduling;

/// <summary>Paths without links.</summary>
internal static class RealPath
{
    // As many as operating systems follow.
    private const int MostLinks = 40;

    /// <summary>Replaces every link on the way by what it leads to.</summary>
    /// <exception cref="IOException">The links lead around in a circle, or cannot be read.</exception>
    public static string Of(string path)
    {
        var links = 0;
        var todo = new Stack<string>(Parts(Path.GetFullPath(path)));
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        while (todo.TryPop(out var part))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"The links in '{path}' lead around in a circle.");
            }

            var full = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(full)!;
            foreach (var piece in Parts(full))
            {
                todo.Push(piece);
            }
        }

        return real;
    }

    // Last part first, as a stack wants them.
    private static IEnumerable<string> Parts(string full) =>
        full[Path.GetPathRoot(full)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();
}
