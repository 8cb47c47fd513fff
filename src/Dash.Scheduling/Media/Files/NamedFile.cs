using Microsoft.Win32.SafeHandles;

namespace Dash.Scheduling;

/// <summary>A file over a handle that knows the path by which it was opened.</summary>
internal sealed class NamedFile(SafeFileHandle handle, string path) : FileStream(handle, FileAccess.Read, bufferSize: 0)
{
    public override string Name => path;
}
