using System.Runtime.InteropServices;

namespace Cleanup.Corpus.Sinks;

/// <summary>Brings what was written of a file to the disk. Thread-safe.</summary>
internal static partial class DiskFlush
{
    // errno of a file system, or a file, that has no such thing: nobody can do more.
    private const int Invalid = 22;
    private const int ReadOnly = 30;
    private const int NotSupported = 95;

    /// <summary>Flushes a file to the disk. .NET's own flush keeps silent of what the disk fails of.</summary>
    /// <exception cref="IOException">The disk failed: how much of the file it has is not known.</exception>
    public static void FlushToDisk(this FileStream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!OperatingSystem.IsLinux())
        {
            file.Flush(flushToDisk: true);
            return;
        }
        file.Flush();
        if (Synchronize(file.SafeFileHandle) == 0 || Marshal.GetLastPInvokeError() is Invalid or ReadOnly or NotSupported) return;
        int error = Marshal.GetLastPInvokeError();
        throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
    }

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Synchronize(SafeHandle file);
}
