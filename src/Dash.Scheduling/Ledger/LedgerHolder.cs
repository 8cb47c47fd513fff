namespace Dash.Scheduling;

/// <summary>
/// Tells the living from the dead. Each open ledger holds an exclusive lock on a file of its own beside the database; the operating
/// system lets go of it when the process ends, however it ends, and no process number can be mistaken for another's.
/// </summary>
internal sealed class LedgerHolder : IDisposable
{
    private const string Ending = ".lock";
    private const int MostTries = 10;

    private readonly string? _folder;
    private readonly FileStream? _file;

    private LedgerHolder(string id, string? folder, FileStream? file) => (Id, _folder, _file) = (id, folder, file);

    public string Id { get; }

    /// <summary>For a ledger in memory, which nobody else can open.</summary>
    public static LedgerHolder Alone() => new(NewId(), folder: null, file: null);

    public static LedgerHolder In(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Ending))
        {
            IsLocked(path);
        }

        return Enumerable.Range(0, MostTries).Select(_ => TryLock(folder)).FirstOrDefault(holder => holder is not null)
            ?? throw new IOException($"No lock could be taken in '{folder}'.");
    }

    public bool IsAlive(string id) =>
        id == Id || (_folder is not null && Guid.TryParseExact(id, "N", out _) && IsLocked(PathOf(_folder, id)));

    public void Dispose() => _file?.Dispose();

    // Somebody who tidies up may lock and remove the new file before its owner locks it, hence the null.
    private static LedgerHolder? TryLock(string folder)
    {
        var id = NewId();
        try
        {
            var file = new FileStream(PathOf(folder, id), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            if (File.Exists(file.Name))
            {
                return new LedgerHolder(id, folder, file);
            }

            file.Dispose();
            return null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Whether the owner of the file lives. The file of a dead one is removed while it is locked: whoever locks it afterwards sees that it is gone.</summary>
    private static bool IsLocked(string path)
    {
        try
        {
            // A shared lock: several may ask at once without taking each other for the owner.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            File.Delete(path);
            return false;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception taken) when (taken is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static string NewId() => Guid.NewGuid().ToString("N");

    private static string PathOf(string folder, string id) => Path.Combine(folder, id + Ending);
}
