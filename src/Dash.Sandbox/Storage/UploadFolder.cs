namespace Dash.Sandbox.Storage;

/// <summary>
/// Where the bytes of uploads lie: beside the database file, and kept with it, or in a temporary folder that is gone with the sandbox.
/// Made when the first upload comes, and by nothing else.
/// </summary>
internal sealed class UploadFolder(string? databasePath) : IDisposable
{
    private readonly Lock _gate = new();
    private string? _path = databasePath is null ? null : databasePath + ".uploads";
    private bool _isDisposed;

    /// <summary>A new file to write to.</summary>
    /// <exception cref="ObjectDisposedException">The sandbox is gone.</exception>
    public FileStream Create(string file)
    {
        // Within the lock: no file may come while the folder is deleted.
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            _path = _path is null ? Directory.CreateTempSubdirectory("dash-sandbox-").FullName : Directory.CreateDirectory(_path).FullName;
            return new FileStream(Path.Combine(_path, file), FileMode.CreateNew, FileAccess.Write, FileShare.Delete, bufferSize: 0, useAsync: true);
        }
    }

    /// <summary>Where a file lies; nothing when there is none.</summary>
    public string? Find(string file)
    {
        lock (_gate)
        {
            return _path is not null && Path.Combine(_path, file) is var path && File.Exists(path) ? path : null;
        }
    }

    public void Delete(string file)
    {
        lock (_gate)
        {
            if (Find(file) is { } path)
            {
                File.Delete(path);
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            if (databasePath is null && _path is not null && Directory.Exists(_path))
            {
                Directory.Delete(_path, recursive: true);
            }
        }
    }
}
