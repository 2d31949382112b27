using System.Buffers;
using Cleanup.Scanning;

namespace Cleanup.Detectors.StackTraces;

/// <summary>What tells a page that explains an error from a page that shows its own. Thread-safe.</summary>
internal static class TraceProse
{
    /// <summary>UTF-16 units of text on each side that are searched for code.</summary>
    private const int Window = 1_500;

    // None of them occurs in a trace: several traces may stand in a row.
    private static readonly SearchValues<string> _code = SearchValues.Create(
        [">>> ", "$ python", "$ java ", "$ javac ", "$ node ", "$ ruby ", "$ go run", "$ dotnet ", "public static void", "System.out.print", "Console.Write", "fmt.Print", "stackoverflow.com/"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> _announcements = SearchValues.Create(
        ["traceback", "stack trace", "stacktrace", "backtrace", "this error", "error message", "error like", "raises", "throws", "panics", "fails with", "crashes", "i get", "i got", "you get", "you will get", "you'll get", "you’ll get", "we get", "you see", "you'll see", "you’ll see", "we see", "getting"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The evidence of the words around a trace, beside that of <see cref="ProseContext"/>.</summary>
    public static Evidence Read(ReadOnlySpan<char> text, TextRange range)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, range.Start - Window)..range.Start];
        ReadOnlySpan<char> after = text[range.End..Math.Min(text.Length, range.End + Window)];
        var evidence = Evidence.None;
        if (before.ContainsAny(_code) || after.ContainsAny(_code)) evidence |= Evidence.CodeNearby;
        if (IsAnnounced(before)) evidence |= Evidence.LeadIn;
        return evidence;
    }

    private static bool IsAnnounced(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        if (before.IsEmpty || before[^1] is not (':' or '：')) return false;
        ReadOnlySpan<char> line = before[(before.LastIndexOfAny('\n', '\r') + 1)..];
        // Of a page on one line the last sentence counts.
        return line[(line.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].ContainsAny(_announcements);
    }
}
