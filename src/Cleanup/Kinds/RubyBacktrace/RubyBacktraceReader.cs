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

    // A single one may be named in a sentence; with three 13 of 210 texts lose a backtrace.
    private const int FewestBareCalls = 2;

    /// <summary>The backtrace that starts at <paramref name="start"/>, or null.</summary>
    public static StackTrace? Read(ReadOnlySpan<char> text, int start, ref long steps)
    {
        var cursor = new TextCursor(text, start);
        var reports = new List<OpenReport>();
        int end = start;
        while (ReadReport(ref cursor, ref steps) is { } report)
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
        if (RubyCall.Read(ref ahead) is { } place && ahead.TryRead(": ") && RubyMessage.Read(ref ahead, report, ref steps))
        {
            report.Frames.Add(place);
            RubyMessage.SkipExcerpt(ref ahead);
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
}
