using Cleanup.Detection;
using Cleanup.Grammars.Calls;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.RubyBacktrace;

/// <summary>
/// Reads what Ruby prints of an exception: the place, message and class, then the calls behind <c>from</c>, then the causes; in
/// Ruby 2.5 to 2.7 the numbered calls first. Thread-safe.
/// </summary>
internal static class RubyBacktraceReader
{
    public const string Heading = "Traceback (most recent call last):";
    private const int FewestBareCalls = 2;
    private const int LongestMessage = 4_096;
    private const int LongestExcerpt = 1_000;
    private const int MostReports = 1_000;

    /// <summary>The backtrace that starts at <paramref name="start"/>, or null.</summary>
    public static StackTrace? Read(ReadOnlySpan<char> text, int start, ref long steps)
    {
        var cursor = new TextCursor(text, start);
        var reports = new List<OpenReport>();
        int end = start;
        while (reports.Count < MostReports && ReadReport(ref cursor, ref steps) is { } report)
        {
            reports.Add(report);
            end = cursor.Position;
            // Calls that have lost their head are nobody's cause.
            if (report.Type is null) break;
            cursor.SkipBlanks();
        }
        if (reports.Count == 0) return null;
        steps += end - start;
        int cut = Ellipsis.Skip(text, end);
        return new StackTrace
        {
            Status = cut > end ? ReadingStatus.CutShort : ReadingStatus.Closed,
            Range = TextRange.FromBounds(start, cut),
            Report = reports[0].Close(reports.Skip(1)),
            IsEncoded = StackTrace.HoldsReferences(text[start..cut]),
        };
    }

    private static OpenReport? ReadReport(ref TextCursor cursor, ref long steps)
    {
        TextCursor ahead = cursor;
        var report = new OpenReport();
        if (RailsHead.TryRead(ref ahead, report) | ReadBareCalls(ref ahead, report))
        {
            if (report.Frames.Count == 0) return null;
            cursor = ahead;
            return report;
        }
        ahead.TryRead(Heading);
        ReadCalls(ref ahead, report);
        TextCursor behindCalls = ahead;
        ahead.SkipBlanks();
        if (RubyCall.Read(ref ahead) is { } place && ahead.TryRead(": ") && ReadMessage(ref ahead, report, ref steps))
        {
            report.Frames.Add(place);
            SkipExcerpt(ref ahead);
            ReadCalls(ref ahead, report);
            cursor = ahead;
            return report;
        }
        if (report.Frames.Count == 0) return null;
        cursor = behindCalls;
        return report;
    }

    // Rails logs the calls without a word before them, each on a line of its own.
    private static bool ReadBareCalls(ref TextCursor cursor, OpenReport report)
    {
        TextCursor ahead = cursor;
        var frames = new List<StackFrame>();
        while (true)
        {
            ahead.SkipBlanks();
            if (RubyCall.Read(ref ahead) is not { } frame || ahead.Next == ':') break;
            frames.Add(frame);
            if (frames.Count == FewestBareCalls || report.Type is not null) cursor = ahead;
            if (frames.Count > FewestBareCalls) cursor = ahead;
        }
        if (report.Type is null && frames.Count < FewestBareCalls) return false;
        report.Frames.AddRange(frames);
        return true;
    }

    // from x.rb:1:in `a', or numbered: 2: from x.rb:1:in `a'
    private static void ReadCalls(ref TextCursor cursor, OpenReport report)
    {
        TextCursor ahead = cursor;
        while (true)
        {
            ahead.SkipBlanks();
            if (ahead.TryReadCount(out _) && !ahead.TryRead(": ")) return;
            if (ahead.TryRead("... ") && ahead.TryReadCount(out _) && ahead.TryRead(" levels...")) continue;
            if (!ahead.TryRead("from ") || RubyCall.Read(ref ahead) is not { } frame) return;
            report.Frames.Add(frame);
            cursor = ahead;
        }
    }

    // message (Class)
    private static bool ReadMessage(ref TextCursor cursor, OpenReport report, ref long steps)
    {
        ReadOnlySpan<char> window = cursor.Rest.UpTo(LongestMessage);
        int from = 0;
        while (window[from..].IndexOf('(') is >= 0 and int found)
        {
            int open = from + found;
            int close = EndOfClass(window, open + 1);
            if (close > 0)
            {
                steps += close;
                report.Message = window[..open].Trim().ToString();
                report.Type = window[(open + 1)..close].ToString();
                cursor.Position += close + 1;
                return true;
            }
            from = open + 1;
        }
        steps += window.Length;
        return false;
    }

    private static int EndOfClass(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (TypeName.IsPart(text[end]) || text[end] == ':')) end++;
        if (end == start || end >= text.Length || text[end] != ')' || !char.IsUpper(text[start])) return -1;
        bool isError = TypeName.IsError(text[start..end]) || text[start..end].Contains("::", StringComparison.Ordinal);
        if (isError) return end;
        ReadOnlySpan<char> rest = text[(end + 1)..].TrimStart();
        return rest.StartsWith("from ", StringComparison.Ordinal) ? end : -1;
    }

    // Since Ruby 3.1 the source and a mark under the call may stand between the message and the calls.
    private static void SkipExcerpt(ref TextCursor cursor)
    {
        ReadOnlySpan<char> window = cursor.Rest.UpTo(LongestExcerpt);
        int mark = window.IndexOf('^');
        if (mark < 0) return;
        int marks = window[mark..].IndexOfAnyExcept('^');
        int end = marks < 0 ? window.Length : mark + marks;
        var ahead = TextCursor.BehindBlanks(cursor.Text, cursor.Position + end);
        TextCursor first = ahead;
        bool isBeforeCalls = first.TryRead("from ") && RubyCall.Read(ref first) is not null &&
            window[..mark].IndexOf("from ", StringComparison.Ordinal) < 0;
        if (isBeforeCalls) cursor.Position = ahead.Position;
        else if (IsExcerpt(window[..mark])) cursor.Position += end;
    }

    // An empty line, a line of source, and nothing but blanks before the mark.
    private static bool IsExcerpt(ReadOnlySpan<char> before)
    {
        if (!before.StartsWith("\n\n", StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> source = before["\n\n".Length..];
        int line = source.IndexOf('\n');
        return line > 0 && source[line..].IsWhiteSpace();
    }
}
