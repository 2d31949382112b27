using System.Runtime.Versioning;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Sinks;

/// <summary>
/// The beginnings of an output: a hidden file beside its place, locked as long as its owner lives. By the lock those that a
/// killed run left behind are told from those that another run is writing. Thread-safe.
/// </summary>
internal static class TemporaryFile
{
    private const string Suffix = ".cleanup.tmp";
    // Records are encoded in batches of about as much. Only a matter of speed.
    private const int BufferLength = 64 * 1024;

    // EAGAIN of Linux, which .NET gives for a file that another process holds.
    private const int LockedUnix = 11;

    // On Windows a file that is not shared cannot be renamed either.
    private static readonly FileShare _share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    /// <summary>Begins an output, with the mode of the file that it will replace.</summary>
    public static FileStream Create(string target)
    {
        try
        {
            return Open(target);
        }
        catch (IOException exception) when (exception.HResult == LockedUnix)
        {
            // Another run has swept the folder between the creation and the lock.
            return Open(target);
        }
    }

    /// <summary>Removes from a folder what killed runs left behind.</summary>
    public static void Sweep(string folder)
    {
        try
        {
            foreach (string path in Directory.EnumerateFiles(folder, $".*{Suffix}").Where(IsOurs))
                if (IsAbandoned(path)) File.Delete(path);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // The folder is not there yet or cannot be listed: that is for the output itself to say.
        }
    }

    private static FileStream Open(string target)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = _share,
            BufferSize = BufferLength,
        };
        if (OperatingSystem.IsWindows() || !File.Exists(target)) return new FileStream(PathFor(target), options);
        UnixFileMode mode = File.GetUnixFileMode(target);
        options.UnixCreateMode = mode;
        var file = new FileStream(PathFor(target), options);
        SetMode(file, mode);
        return file;
    }

    // Not made of the target's name, which may be as long as names can be.
    private static string PathFor(string target) => Path.Combine(Path.GetDirectoryName(target)!, $".{Guid.NewGuid():N}{Suffix}");

    // A file is created with the mode but for what the umask takes away.
    [UnsupportedOSPlatform("windows")]
    private static void SetMode(FileStream file, UnixFileMode mode)
    {
        try
        {
            if (File.GetUnixFileMode(file.SafeFileHandle) != mode) File.SetUnixFileMode(file.SafeFileHandle, mode);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // The file system has no modes of its own.
        }
    }

    private static bool IsOurs(string path) => Guid.TryParseExact(Path.GetFileName(path.AsSpan())[1..^Suffix.Length], "N", out _);

    // Where locks do not work a second one is granted beside the first: then nothing is sure.
    private static bool IsAbandoned(string path)
    {
        using FileStream? first = TryLock(path);
        using FileStream? second = first is null ? null : TryLock(path);
        return first is not null && second is null;
    }

    private static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            return null;
        }
    }
}
