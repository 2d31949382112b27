using Cleanup.Detection;
using Cleanup.Grammars.Messages;
using Cleanup.Grammars.Php;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpBacktrace;

/// <summary>Finds and reads a trace, with the exception above it.</summary>
internal static class PhpBacktraceReader
{
    private const string StackTrace = "Stack trace:";

    /// <summary>
    /// Whether a first call starts here: <c>#0 /FILE(</c>, <c>#0 [internal function]</c>, <c>#0 {main}</c>, or <c>#0  f(</c> with <c>called
    /// at [</c> behind it.
    /// </summary>
    public static bool StartsCall(ReadOnlySpan<char> text)
    {
        text = text.UpTo(Reach.Line);
        if (text.Length < 5 || !Blank.Is(text[2])) return false;
        ReadOnlySpan<char> call = text[3..].TrimStart();
        if (PhpLocation.StartsFile(call) || call.StartsWith("[internal function]", StringComparison.Ordinal) ||
            call.StartsWith("{main}", StringComparison.Ordinal))
            return true;
        int line = call.IndexOf('\n');
        return (line < 0 ? call : call[..line]).Contains(") called at [", StringComparison.Ordinal);
    }

    /// <summary>
    /// The offset of the exception whose trace starts at <paramref name="trace"/>, or the trace's own where no exception stands above it;
    /// -1 for neither.
    /// </summary>
    public static int StartOfException(ref ScanContext scan, int trace)
    {
        int floor = Math.Max(scan.Floor, trace - Reach.Message);
        ReadOnlySpan<char> before = scan.Text[floor..trace].TrimEnd();
        if (!before.EndsWith(StackTrace, StringComparison.Ordinal)) return trace;
        int headEnd = floor + before[..^StackTrace.Length].TrimEnd().Length;
        scan.Spend(trace - floor);
        if (!PhpLocation.TryReadBefore(scan.Text, floor, headEnd, out PhpLocation location))
            return floor + before.Length - StackTrace.Length;
        int head = StartOfHead(scan.Text[floor..location.Start]);
        return head < 0 ? location.Start : floor + head;
    }

    /// <summary>Reads the exception or the trace at <paramref name="start"/>; null when there is none.</summary>
    public static PrintedError? Read(ReadOnlySpan<char> text, int start, ref long steps)
    {
        if (text[start] != '#' && PhpThrowable.Read(text, start, ref steps) is { } thrown)
            return Printed(text, TextRange.FromBounds(start, thrown.End), thrown.Report, thrown.IsClosed) with
            {
                IsPartial = thrown.HasLostMessage,
            };
        var cursor = new TextCursor(text, start);
        if (cursor.TryRead(StackTrace)) cursor.SkipBlanks();
        if (PhpStackTrace.Read(text, cursor.Position, ref steps) is not { } trace) return null;
        // A trace of nothing but "#0 {main}" has no calls to show; what a function printed of itself has no {main}.
        if (trace.Frames.IsEmpty && start == cursor.Position) return null;
        return Printed(text, TextRange.FromBounds(start, trace.End), new ErrorReport { Frames = trace.Frames }, isClosed: !trace.IsCut);
    }

    private static PrintedError Printed(ReadOnlySpan<char> text, TextRange range, ErrorReport report, bool isClosed) => new()
    {
        Status = isClosed ? ReadingStatus.Closed : ReadingStatus.CutShort,
        Range = range,
        Report = report,
        HoldsReferences = PrintedError.HasReference(text, range),
    };

    // "CLASS: MESSAGE" on its line, or behind the sentence that it is glued to: a class has a capital or a backslash and no blanks.
    private static int StartOfHead(ReadOnlySpan<char> text)
    {
        if (text.LastIndexOf("exception '", StringComparison.Ordinal) is var old and >= 0) return old;
        for (int colon = text.LastIndexOf(": "); colon > 0; colon = text[..colon].LastIndexOf(": "))
        {
            int start = colon;
            while (start > 0 && colon - start < Reach.Name &&
                (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '\\' or '_' or '@'))
                start--;
            // Glued to a word: "votedDomainException". On a line of its own it is the whole name.
            int capital = text[start..colon].IndexOfAnyInRange('A', 'Z');
            if (start > 0 && text[start - 1] is not ('\n' or '\r') && capital > 0 &&
                text.Slice(start, capital).IndexOfAnyExceptInRange('a', 'z') < 0)
                start += capital;
            ReadOnlySpan<char> name = text[start..colon];
            if (name.EndsWith("Exception", StringComparison.Ordinal) || name.EndsWith("Error", StringComparison.Ordinal)) return start;
        }
        // An exception of another name, on a line of its own.
        int line = Lines.StartOfLast(text);
        int first = text[line..].IndexOf(':');
        return first > 0 && text.Slice(line, first).IndexOf(' ') < 0 ? line : -1;
    }
}
