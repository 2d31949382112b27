using System.Security;

namespace Cleanup.Corpus.Problems;

/// <summary>Says what failed inputs and outputs failed of, in the user's words. Thread-safe.</summary>
public static class Failure
{
    // On Unix an IOException carries the errno, on Windows the HRESULT of the error code.
    private const int NoSpaceUnix = 28;
    private const int BrokenPipeUnix = 32;
    private const int LinkLoopUnix = 40;
    private const int NoQuotaUnix = 122;
    private const int DiskFullWindows = unchecked((int)0x80070070);
    private const int BrokenPipeWindows = unchecked((int)0x8007006D);
    private const int ClosingPipeWindows = unchecked((int)0x800700E8);

    /// <summary>Whether an exception is what the outside world does to a program, not a defect of ours.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is CorpusException or IOException or UnauthorizedAccessException or SecurityException;

    /// <summary>Whether an exception ends the run, and not just the record or the input at which it comes up.</summary>
    public static bool EndsRun(Exception exception) =>
        exception is OutputException or ClosedPipeException or OperationCanceledException;

    /// <summary>The reason in one sentence without a full stop.</summary>
    public static string Describe(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
            PathTooLongException => "the path is too long",
            UnauthorizedAccessException or SecurityException => "access denied",
            IOException { HResult: NoSpaceUnix or DiskFullWindows } => "no space left on the disk",
            IOException { HResult: NoQuotaUnix } => "the disk quota is used up",
            IOException { HResult: LinkLoopUnix } => "too many levels of symbolic links",
            CorpusException or IOException => exception.Message.TrimEnd('.'),
            // A defect, ours or of a library: whoever reports it needs the type.
            _ => $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ").TrimEnd('.')}",
        };
    }

    /// <summary>Whether an exception means that the disk takes no more.</summary>
    internal static bool IsDiskFull(IOException exception) => exception.HResult is NoSpaceUnix or NoQuotaUnix or DiskFullWindows;

    /// <summary>Whether an exception means that the reader of a pipe is gone.</summary>
    internal static bool IsClosedPipe(IOException exception) =>
        exception.HResult is BrokenPipeUnix or BrokenPipeWindows or ClosingPipeWindows;
}
