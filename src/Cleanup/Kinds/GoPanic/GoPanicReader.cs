using Cleanup.Detection;
using Cleanup.Grammars.Calls;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.GoPanic;

/// <summary>Reads what the Go runtime prints when a program dies. Of several goroutines the first has the calls. Thread-safe.</summary>
internal static class GoPanicReader
{
    /// <summary>How the server of net/http reports the panic of a handler, with the visitor's address behind it.</summary>
    public const string Serving = "http: panic serving ";

    /// <summary>The panic that starts at <paramref name="start"/>, or null.</summary>
    public static StackTrace? Read(ReadOnlySpan<char> text, int start, ref long steps)
    {
        var cursor = new TextCursor(text, start);
        int goroutine = IndexOfGoroutine(text.From(start, Reach.Message));
        steps += goroutine < 0 ? Math.Min(Reach.Message, text.Length - start) : goroutine;
        if (goroutine < 0 || ProseLines.HoldParagraph(text.Slice(start, goroutine))) return null;
        List<OpenReport> reports = ReadHeads(text[start..(start + goroutine)]);
        cursor.Position = start + goroutine;
        int goroutines = 0;
        int end = start;
        while (TryReadGoroutine(ref cursor))
        {
            goroutines++;
            end = cursor.Position;
            while (ReadFrame(ref cursor) is { } frame)
            {
                if (goroutines == 1) reports[^1].Frames.Add(frame);
                end = cursor.Position;
            }
            cursor.SkipBlanks();
        }
        if (goroutines == 0) return null;
        steps += end - start;
        cursor.Position = end;
        cursor.SkipBlanks();
        if (cursor.TryRead("exit status ") && cursor.TryReadCount(out _)) end = cursor.Position;
        int cut = Ellipsis.Skip(text, end);
        return new StackTrace
        {
            Status = cut > end || reports[^1].Frames.Count == 0 ? ReadingStatus.CutShort : ReadingStatus.Closed,
            Range = TextRange.FromBounds(start, cut),
            Report = reports[^1].Close(reports.SkipLast(1)),
            IsEncoded = StackTrace.HoldsReferences(text[start..cut]),
        };
    }

    /// <summary>Where the first <c>goroutine 1 [running]:</c> stands, or -1. A message may have the word too.</summary>
    public static int IndexOfGoroutine(ReadOnlySpan<char> text)
    {
        int from = 0;
        while (text[from..].IndexOf("goroutine ", StringComparison.Ordinal) is >= 0 and int found)
        {
            var cursor = new TextCursor(text, from + found);
            if (TryReadGoroutine(ref cursor)) return from + found;
            from += found + 1;
        }
        return -1;
    }

    // panic: a [recovered] panic: b [signal SIGSEGV: …]
    private static List<OpenReport> ReadHeads(ReadOnlySpan<char> head)
    {
        var reports = new List<OpenReport>();
        int signal = head.IndexOf("[signal ", StringComparison.Ordinal);
        if (signal > 0) head = head[..signal];
        if (head.StartsWith(Serving, StringComparison.Ordinal))
        {
            int address = head[Serving.Length..].IndexOf(": ", StringComparison.Ordinal) is >= 0 and var found
                ? Serving.Length + found
                : -1;
            return [new OpenReport { Type = "panic", Message = (address < 0 ? "" : head[(address + 2)..].Trim()).ToString() }];
        }
        while (true)
        {
            bool isFatal = head.StartsWith("fatal error: ", StringComparison.Ordinal);
            head = head[(isFatal ? "fatal error: ".Length : "panic: ".Length)..];
            int recovered = head.IndexOf("[recovered]", StringComparison.Ordinal);
            int next = recovered < 0 ? -1 : head[recovered..].IndexOf("panic: ", StringComparison.Ordinal);
            ReadOnlySpan<char> message = (recovered < 0 ? head : head[..recovered]).Trim();
            reports.Add(new OpenReport { Type = isFatal ? "fatal error" : "panic", Message = message.ToString() });
            if (next < 0) return reports;
            head = head[(recovered + next)..];
        }
    }

    // goroutine 18 [chan receive, 3 minutes]:
    private static bool TryReadGoroutine(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryRead("goroutine ") || !ahead.TryReadCount(out _) || !ahead.TryRead(" [")) return false;
        int close = ahead.Rest.UpTo(Reach.Name).IndexOf("]:", StringComparison.Ordinal);
        if (close < 0) return false;
        ahead.Position += close + 2;
        cursor = ahead;
        return true;
    }

    private static StackFrame? ReadFrame(ref TextCursor cursor)
    {
        TextCursor ahead = cursor.BehindBlanks();
        if (ahead.TryRead("...additional frames elided...")) ahead.SkipBlanks();
        StackFrame? frame = GoCall.Read(ref ahead);
        if (frame is not null) cursor = ahead;
        return frame;
    }
}
