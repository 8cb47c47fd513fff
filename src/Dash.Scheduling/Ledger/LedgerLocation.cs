namespace Dash.Scheduling;

/// <summary>Where the ledger lies when nobody says otherwise.</summary>
public static class LedgerLocation
{
    /// <summary>
    /// <c>dash/ledger.db</c> in the user's data directory: <c>$XDG_DATA_HOME</c> or <c>~/.local/share</c>, <c>%LOCALAPPDATA%</c> on Windows.
    /// </summary>
    /// <exception cref="SchedulingException">The user has no data directory.</exception>
    public static string Default
    {
        get
        {
            var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return folder.Length > 0 ? Path.Combine(folder, "dash", "ledger.db") : throw new SchedulingException(LedgerProblems.NoDataFolder());
        }
    }

    /// <summary>Makes folder and file for their owner only: texts of unpublished posts are nobody else's business.</summary>
    internal static void Prepare(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var file = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            file.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        // The files that SQLite adds beside it take its mode over. One that exists is left to SQLite alone: closing any other handle to it
        // would drop the locks that this process holds on it (sqlite.org/howtocorrupt.html, 2.2).
        try
        {
            new FileStream(path, file).Dispose();
        }
        catch (IOException) when (File.Exists(path))
        {
        }
    }
}
