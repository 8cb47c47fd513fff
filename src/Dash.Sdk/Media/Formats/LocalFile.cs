namespace Dash.Sdk.Formats;

/// <summary>Opens files of this machine for reading from front to back.</summary>
internal static class LocalFile
{
    internal static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("This is an address, and a path of this machine was expected: pass it as new Uri(…).", nameof(path));
        }

        // Without a buffer of its own: whoever reads brings one.
        return new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.Asynchronous | FileOptions.SequentialScan, Share = FileShare.Read });
    }
}
