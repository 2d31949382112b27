using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Grammars.Calls;

/// <summary>What programs and loggers print before a trace's head: <c>Exception in thread "main"</c>, a time stamp and a level.</summary>
internal static class TracePrefix
{
    private static readonly SearchValues<string> _levels = SearchValues.Create(
        ["ERROR", "FATAL", "SEVERE", "WARN", "CRITICAL", "INFO", "DEBUG", "fail:", "crit:"], StringComparison.Ordinal);

    private static readonly string[] _firstWords = ["ERROR", "FATAL", "SEVERE", "CRITICAL", "fail:", "crit:"];

    /// <summary>
    /// The start of what belongs to the head at <paramref name="head"/>: the phrase, or a log line up to the head or above it.
    /// </summary>
    public static int Extend(ReadOnlySpan<char> text, int head, int floor, string phrase)
    {
        int from = Math.Max(floor, head - Reach.Line);
        int lineStart = from + Lines.StartOfLast(text[from..head]);
        ReadOnlySpan<char> before = text[lineStart..head];
        int at = before.LastIndexOf(phrase, StringComparison.Ordinal);
        if (at >= 0) return lineStart + at;
        if (!before.IsWhiteSpace()) return IsLogLine(before) ? lineStart : head;
        ReadOnlySpan<char> above = text[from..lineStart].TrimEnd();
        int aboveStart = from + Lines.StartOfLast(above);
        bool isNextLine = text[(from + above.Length)..lineStart].Count('\n') is 1 or 2;
        bool isWhole = aboveStart > from || from == 0 || text[from - 1] == '\n';
        return isNextLine && isWhole && IsLogLine(text[aboveStart..(from + above.Length)]) ? aboveStart : head;
    }

    // "[ERROR] 12:01:02 …", "2026-05-01T12:00:00Z ERROR …", "ERROR:root:…".
    private static bool IsLogLine(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        if (line.IsEmpty || !line.ContainsAny(_levels)) return false;
        if (char.IsAsciiDigit(line[0]) || line[0] == '[') return true;
        return line.StartsWithAny(_firstWords);
    }
}
