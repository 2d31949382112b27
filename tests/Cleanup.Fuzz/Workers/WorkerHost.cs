using Cleanup.Fuzz.Found;
using Cleanup.Fuzz.Texts;

namespace Cleanup.Fuzz.Workers;

/// <summary>The process of a worker: it speaks on standard output, and ends when standard input does.</summary>
internal static class WorkerHost
{
    // Depth must never depend on a text: what needs more than this would some day need more than there is.
    private const int StackSize = 256 * 1024;

    public static void Run(ITextSource texts, WorkShare share, string beatFile)
    {
        var parent = new Thread(static () =>
        {
            while (Console.In.Read() >= 0)
            {
            }
            Environment.Exit(1);
        })
        { IsBackground = true };
        parent.Start();
        using var beat = new Beat(beatFile);
        var worker = new Worker(texts, beat, static message => Console.WriteLine(AnyJson.Write(message)));
        var thread = new Thread(() => worker.Run(share), StackSize);
        thread.Start();
        thread.Join();
    }
}
