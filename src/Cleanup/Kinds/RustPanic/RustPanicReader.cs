using System.Buffers;
using Cleanup.Detection;
using Cleanup.Grammars.Calls;
using Cleanup.Grammars.Messages;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.RustPanic;

/// <summary>Reads the one panic that starts at a given place, with its backtrace. Thread-safe.</summary>
internal static class RustPanicReader
{
    private const string Fatal = "fatal runtime error";
    private const string Overflow = "stack overflow";

    private static readonly SearchValues<string> _references = SearchValues.Create(["lt;", "gt;"], StringComparison.Ordinal);

    /// <inheritdoc cref="Reader"/>
    public static PrintedError? Read(ReadOnlySpan<char> text, int start, ref long steps)
    {
        steps += Reach.Name;
        if (!RustThread.TryRead(text, start, out RustThread thread)) return null;
        PrintedError? error = thread.HasOverflowed ? ReadOverflow(text, start, thread.End) : ReadPanic(text, start, thread.End, ref steps);
        steps += error?.Range.Length ?? 0;
        return error is null ? null : error with { HoldsReferences = HoldsReferences(text.Slice(start, error.Range.Length)) };
    }

    // The names of functions are full of angle brackets. Quotation marks may have been left as they are.
    private static bool HoldsReferences(ReadOnlySpan<char> panic) =>
        StackTrace.HoldsReferences(panic) || !panic.ContainsAny('<', '>') && panic.ContainsAny(_references);

    private static PrintedError? ReadPanic(ReadOnlySpan<char> text, int start, int position, ref long steps)
    {
        if (!RustMessage.TryRead(text, position, out RustMessage message, ref steps)) return null;
        ReadOnlySpan<char> said = text.Slice(message.Text);
        var cursor = new TextCursor(text, message.End);
        var frames = new List<StackFrame>();
        bool isBroken = false;
        bool isWhole = RustBacktrace.Read(ref cursor, frames, ref isBroken);
        int end = Ellipsis.Skip(text, cursor.Position);
        isWhole &= end == cursor.Position && said.Length > 0;
        // An excerpt may end in the message.
        if (cursor.Position == message.Text.End && Ellipsis.TrimEnd(said) is var kept && kept.Length < said.Length)
        {
            said = kept;
            isWhole = false;
        }
        return new PrintedError
        {
            Status = isWhole ? ReadingStatus.Closed : ReadingStatus.CutShort,
            Range = TextRange.FromBounds(start, end),
            Report = new ErrorReport
            {
                Type = "panic",
                Message = said.IsEmpty ? null : said.ToString(),
                File = message.Place.File,
                Line = message.Place.Line,
                Frames = [.. frames],
            },
            HasOpenEnd = message.HasOpenEnd,
            IsPartial = isBroken,
        };
    }

    // thread 'main' has overflowed its stack fatal runtime error: stack overflow, aborting
    private static PrintedError? ReadOverflow(ReadOnlySpan<char> text, int start, int position)
    {
        var cursor = TextCursor.BehindBlanks(text, position);
        if (!cursor.TryRead(Fatal + ": " + Overflow)) return null;
        cursor.TryRead(RustBacktrace.Aborting);
        RustBacktrace.SkipShell(ref cursor);
        return new PrintedError
        {
            Status = ReadingStatus.Closed,
            Range = TextRange.FromBounds(start, cursor.Position),
            Report = new ErrorReport { Type = Fatal, Message = Overflow },
        };
    }
}
