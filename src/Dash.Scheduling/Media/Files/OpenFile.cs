using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Dash.Scheduling;

/// <summary>Opens a file without ever waiting for it, and asks the open file where it lies.</summary>
internal static class OpenFile
{
    // From fcntl.h: read only, do not wait for the other end of a pipe, not inherited by children; on macOS also: no link anywhere on the way.
    private const int LinuxFlags = 0x800 | 0x80000;
    private const int MacFlags = 0x4 | 0x1000000 | 0x20000000;

    private const int NoEntry = 2;
    private const int NoFolderOnTheWay = 20;
    private const int LongestWindowsPath = 32767;

    /// <summary>Opens a file for reading; null when there is none.</summary>
    /// <exception cref="SchedulingException"><c>file_refused</c>: it cannot be opened.</exception>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            return OperatingSystem.IsWindows() ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0) : OpenUnix(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SchedulingException(MediaProblems.Unreadable(failure.Message), failure);
        }
    }

    /// <summary>Where an open file lies, links resolved; null when that cannot be told for certain.</summary>
    public static string? RealPathOf(FileStream file)
    {
        if (OperatingSystem.IsLinux())
        {
            return File.ResolveLinkTarget($"/proc/self/fd/{file.SafeFileHandle.DangerousGetHandle()}", returnFinalTarget: false)?.FullName;
        }

        if (OperatingSystem.IsWindows())
        {
            var path = new char[LongestWindowsPath];
            var length = GetFinalPathNameByHandle(file.SafeFileHandle, path, (uint)path.Length, 0);
            return length is 0 or >= LongestWindowsPath ? null : new string(path, 0, (int)length).Replace(@"\\?\", "", StringComparison.Ordinal);
        }

        // It was opened by a path without links, and the system was told to follow none.
        return OperatingSystem.IsMacOS() ? file.Name : null;
    }

    private static FileStream? OpenUnix(string path)
    {
        var real = OperatingSystem.IsMacOS() ? RealPath.Of(path) : path;
        var handle = new SafeFileHandle(Open(Encoding.UTF8.GetBytes(real + '\0'), OperatingSystem.IsMacOS() ? MacFlags : LinuxFlags), ownsHandle: true);
        if (!handle.IsInvalid)
        {
            return new NamedFile(handle, real);
        }

        var error = Marshal.GetLastPInvokeError();
        handle.Dispose();
        return error is NoEntry or NoFolderOnTheWay ? null : throw new IOException(new Win32Exception(error).Message);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Open(byte[] path, int flags);

    [DllImport("kernel32.dll", EntryPoint = "GetFinalPathNameByHandleW", ExactSpelling = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern uint GetFinalPathNameByHandle(SafeFileHandle file, [Out] char[] path, uint length, uint flags);
}
