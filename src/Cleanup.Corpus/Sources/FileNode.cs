using System.Runtime.InteropServices;

namespace Cleanup.Corpus.Sources;

/// <summary>Tells what a path leads to; links are followed. Thread-safe.</summary>
internal static partial class FileNode
{
    // Linux, statx(2): the layout is the same on every architecture.
    private const int CurrentFolder = -100;
    private const uint WantsType = 1;
    private const int StatusLength = 256;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int Folder = 0x4000;
    private const int File = 0x8000;

    /// <summary>
    /// Whether bytes only pass through, so that it can be neither read twice nor replaced: a pipe, a device, a socket, or the
    /// name of an open file such as <c>/dev/stdout</c>.
    /// </summary>
    public static bool IsStream(string path) => IsStreamAt(Path.GetFullPath(path));

    /// <summary><see cref="IsStream"/> of a full path.</summary>
    public static bool IsStreamAt(string full) =>
        IsBelow(full, "/dev/") && !IsBelow(full, "/dev/shm/") || IsBelow(full, "/proc/")
            ? System.IO.File.Exists(full)
            : OperatingSystem.IsLinux() && TypeOf(full) is not (0 or Folder or File);

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);

    // .NET knows files, folders and links only: it takes a pipe for a file.
    private static int TypeOf(string path)
    {
        Span<byte> status = stackalloc byte[StatusLength];
        return ReadStatus(CurrentFolder, path, 0, WantsType, status) == 0 ? MemoryMarshal.Read<ushort>(status[ModeOffset..]) & TypeMask : 0;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ReadStatus(int folder, string path, int flags, uint mask, Span<byte> status);
}
