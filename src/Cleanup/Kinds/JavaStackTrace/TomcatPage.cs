using Cleanup.Text;

namespace Cleanup.Kinds.JavaStackTrace;

/// <summary>The words of Apache Tomcat's error page around a trace (org.apache.catalina.valves.ErrorReportValve).</summary>
internal static class TomcatPage
{
    private static readonly string[] _labels = ["type", "message", "description", "exception"];

    /// <summary>The start of the page whose trace starts at <paramref name="trace"/>, or the trace's own.</summary>
    public static int ExtendBack(ReadOnlySpan<char> text, int trace, int floor)
    {
        int from = Math.Max(floor, trace - Reach.Line);
        ReadOnlySpan<char> before = text[from..trace];
        int heading = before.LastIndexOf("HTTP Status 5", StringComparison.Ordinal);
        bool isPage = heading >= 0 && before.TrimEnd().EndsWith("exception", StringComparison.OrdinalIgnoreCase) &&
            before[heading..].Contains("escription", StringComparison.Ordinal) && !HoldsProse(before[heading..]);
        return isPage ? from + heading : trace;
    }

    // Whether a sentence stands on a line of its own that has none of the page's labels before it.
    private static bool HoldsProse(ReadOnlySpan<char> page)
    {
        for (int start = Lines.StartOfNext(page, 0); start < page.Length; start = Lines.StartOfNext(page, start))
        {
            ReadOnlySpan<char> line = Lines.First(page[start..]).TrimStart();
            if (!line.StartsWithAny(_labels, StringComparison.OrdinalIgnoreCase) && ProseLines.IsOne(line)) return true;
        }
        return false;
    }

    /// <summary>Reads the note behind the last trace and the server's name.</summary>
    public static void SkipEnding(ref TextCursor cursor)
    {
        TextCursor ahead = cursor.BehindBlanks();
        if (!ahead.TryRead("note")) return;
        ahead.TryRead(':');
        ahead.SkipBlanks();
        if (!ahead.TryRead("The full stack trace of the root cause is available in the")) return;
        int logs = ahead.Rest.UpTo(Reach.Word).IndexOf("logs.", StringComparison.Ordinal);
        if (logs < 0) return;
        ahead.Position += logs + "logs.".Length;
        cursor = ahead;
        ahead.SkipBlanks();
        if (!ahead.TryRead("Apache Tomcat")) return;
        ahead.SkipWord();
        cursor = ahead;
    }
}
