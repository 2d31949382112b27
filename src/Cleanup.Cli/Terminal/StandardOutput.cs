using System.Text;
using Cleanup.Corpus.Sinks;
using Microsoft.Win32.SafeHandles;

namespace Cleanup.Cli.Terminal;

/// <summary>Standard output: bytes for data, text for people.</summary>
/// <param name="openBytes">Opens it for bytes.</param>
/// <param name="text">Takes what people ask for, such as help.</param>
/// <param name="isTerminal">Whether it is shown on a terminal.</param>
internal sealed class StandardOutput(Func<Stream> openBytes, TextWriter text, bool isTerminal)
{
    // A pipe of Linux holds as much. Only a matter of speed.
    private const int BufferLength = 64 * 1024;

    // POSIX, STDOUT_FILENO.
    private const int UnixDescriptor = 1;

    public bool IsTerminal => isTerminal;

    public TextWriter Text => text;

    public static StandardOutput OfProcess() => new(OpenProcessBytes, Console.Out, !Console.IsOutputRedirected);

    /// <summary>Opens it for data: buffered, and telling when nobody reads it any more.</summary>
    public OutputStream Open() => new(new BufferedStream(openBytes(), BufferLength), "standard output");

    /// <summary>Writes a text as data.</summary>
    public void Write(string text)
    {
        using OutputStream bytes = Open();
        bytes.Write(Encoding.UTF8.GetBytes(text));
        bytes.Commit();
    }

    private static Stream OpenProcessBytes()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        // The console's stream swallows the error of a closed pipe, and a long run would go on for nobody. A file is
        // better off with the console's stream: it appends where others write to the same file.
        var output = new FileStream(new SafeFileHandle(UnixDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }
}
