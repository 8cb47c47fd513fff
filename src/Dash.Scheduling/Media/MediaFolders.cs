namespace Dash.Scheduling;

/// <summary>
/// The folders from which files may be read, and nothing else. Whatever a path says, the file that was opened has to lie below one of them:
/// that is asked of the open file itself, so neither <c>..</c> nor a link, nor one that is swapped at the right moment, leads out.
/// </summary>
/// <remarks>A hard link is the file itself: who may make one in the folder decides what is in it.</remarks>
public sealed class MediaFolders
{
    /// <summary>Most bytes of a file, 4 GiB, when nobody says otherwise.</summary>
    public const long UsualMostBytes = 4L * 1024 * 1024 * 1024;

    private readonly List<string> _roots;
    private readonly long _mostBytes;

    /// <summary>Names the folders.</summary>
    /// <param name="folders">Folders that exist; none refuses every file.</param>
    /// <param name="mostBytes">Most bytes of a file.</param>
    /// <exception cref="ArgumentException">A folder does not exist.</exception>
    public MediaFolders(IEnumerable<string> folders, long mostBytes = UsualMostBytes)
    {
        Paths = [.. folders.Select(Path.GetFullPath)];
        if (Paths.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            throw new ArgumentException($"There is no folder '{missing}'.", nameof(folders));
        }

        _roots = [.. Paths.Select(RealPath.Of)];
        _mostBytes = mostBytes;
    }

    /// <summary>No folder at all.</summary>
    public static MediaFolders None { get; } = new([]);

    /// <summary>The folders as they were named.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Opens a file below one of the folders.</summary>
    /// <param name="path">An absolute path, or one that begins in a folder.</param>
    /// <returns>The open file, which belongs to the caller.</returns>
    /// <exception cref="SchedulingException"><c>file_refused</c> or <c>too_large</c>: nothing was read.</exception>
    public FileStream Open(string path)
    {
        if (_roots.Count == 0)
        {
            throw new SchedulingException(MediaProblems.NoFolders(path));
        }

        var full = Locate(path) ?? throw new SchedulingException(MediaProblems.Outside(path, Paths));
        var file = OpenFile.TryOpen(full) ?? throw new SchedulingException(MediaProblems.Missing(path));
        try
        {
            Demand(file, path);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private void Demand(FileStream file, string path)
    {
        if (OpenFile.RealPathOf(file) is not { } real || !_roots.Exists(root => IsBelow(root, real)))
        {
            throw new SchedulingException(MediaProblems.Outside(path, Paths));
        }

        // Devices and pipes have no length, and what has one is read no further than that.
        if (!file.CanSeek || Directory.Exists(real) || file.Length == 0)
        {
            throw new SchedulingException(MediaProblems.NoFile(path));
        }

        if (file.Length > _mostBytes)
        {
            throw new SchedulingException(MediaProblems.TooLarge(path, file.Length, _mostBytes));
        }
    }

    // What is outside by its name alone is not even opened: opening can tell whether it is there.
    private string? Locate(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal) || path.Length == 0)
        {
            return null;
        }

        var candidates = Path.IsPathRooted(path) ? [Path.GetFullPath(path)] : Paths.Select(folder => Path.GetFullPath(path, folder)).ToList();
        var inside = candidates.Where(full => Paths.Concat(_roots).Any(folder => IsBelow(folder, full))).ToList();
        return inside.Find(File.Exists) ?? inside.FirstOrDefault();
    }

    private static bool IsBelow(string folder, string path)
    {
        var comparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, comparison);
    }
}
