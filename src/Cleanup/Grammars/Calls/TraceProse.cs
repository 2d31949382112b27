using System.Buffers;
using Cleanup.Detection;
using Cleanup.Grammars.Messages;
using Cleanup.Judging;

namespace Cleanup.Grammars.Calls;

/// <summary>What tells a page that explains an error from a page that shows its own. Thread-safe.</summary>
internal static class TraceProse
{
    // None of them occurs in a trace: several traces may stand in a row.
    private static readonly SearchValues<string> _code = SearchValues.Create(
        [">>> ", "$ python", "$ java ", "$ javac ", "$ node ", "$ ruby ", "$ go run", "$ dotnet ", "public static void", "System.out.print", "Console.Write", "fmt.Print", "stackoverflow.com/", "log showed", "logs showed", "log shows"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly ProseWords _words = new()
    {
        Announcements = SearchValues.Create(
            [
                "traceback", "stack trace", "stacktrace", "backtrace", "this error", "error message", "error like", "raises", "throws", "panics", "fails with",
                "crashes", "i get", "i got", "you get", "you will get", "you'll get", "you’ll get", "we get", "you see", "you'll see", "you’ll see", "we see",
                "getting",
            ],
            StringComparison.OrdinalIgnoreCase),
        Headings = ErrorProse.Headings,
    };

    /// <summary>The evidence that the place of a trace and the words around it give.</summary>
    public static Evidence Read(ref ScanContext scan, TextRange range) => ProseContext.Read(scan.NeighbourhoodOf(range), _words, _code);
}
