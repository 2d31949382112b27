using Cleanup.Corpus.Sinks;
using Microsoft.Win32.SafeHandles;

namespace Cleanup.Cli.Terminal;

/// <summary>Standard output for data: bytes, buffered, and telling when nobody reads them any more.</summary>
internal static class StandardOutput
{
    private const int BufferLength = 64 * 1024;
    private const int UnixDescriptor = 1;

    public static OutputStream Open() => new(new BufferedStream(OpenBytes(), BufferLength), "standard output");

    private static Stream OpenBytes()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        // The console's stream swallows the error of a closed pipe, and a long run would go on for nobody. A file is
        // better off with the console's stream: it appends where others write to the same file.
        var output = new FileStream(new SafeFileHandle(UnixDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }
}
