namespace Dash.Sandbox.Storage;

/// <summary>
/// Where the bytes of uploads lie: beside the database file, and kept with it, or in a temporary folder that is gone with the sandbox.
/// Made when the first upload comes.
/// </summary>
internal sealed class UploadFolder(string? databasePath) : IDisposable
{
    private readonly Lock _gate = new();
    private string? _path = databasePath is null ? null : databasePath + ".uploads";

    public string PathTo(string file)
    {
        lock (_gate)
        {
            _path = _path is null ? Directory.CreateTempSubdirectory("dash-sandbox-").FullName : Directory.CreateDirectory(_path).FullName;
            return Path.Combine(_path, file);
        }
    }

    public void Delete(string file) => File.Delete(PathTo(file));

    public void Dispose()
    {
        lock (_gate)
        {
            if (databasePath is null && _path is not null && Directory.Exists(_path))
            {
                Directory.Delete(_path, recursive: true);
            }
        }
    }
}
