using Cleanup.Grammars.Calls;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.RustPanic;

/// <summary>
/// What stands behind the message of a panic: the calls, notes about them, and how the program ended (library/std/src/panicking.rs).
/// </summary>
internal static class RustBacktrace
{
    /// <summary>What stands above the calls.</summary>
    public const string Heading = "stack backtrace:";

    /// <summary>What stands before an error that the runtime cannot go on from.</summary>
    public const string Fatal = "fatal runtime error: ";

    /// <summary>What newer runtimes print behind one.</summary>
    public const string Aborting = ", aborting";

    private const string Backtrace = "backtrace";
    private const string Variable = "RUST_BACKTRACE";
    private const string Omitted = "[... omitted ";

    private static readonly string[] _endings =
    [
        "thread panicked while panicking. aborting.",
        "thread panicked while processing panic. aborting.",
        "thread caused non-unwinding panic. aborting.",
    ];

    /// <summary>Whether such a thing stands at the cursor.</summary>
    public static bool Starts(TextCursor cursor) => cursor.TryRead(Heading) || TrySkipNote(ref cursor) || TrySkipEnding(ref cursor);

    /// <summary>Reads all that stands here. The cursor stays behind the last of it.</summary>
    /// <param name="cursor">Where it stands.</param>
    /// <param name="frames">Takes the calls.</param>
    /// <param name="isBroken">Set where a part of a name is lost.</param>
    /// <returns>Whether it is whole: each heading has calls.</returns>
    public static bool Read(ref TextCursor cursor, List<StackFrame> frames, ref bool isBroken)
    {
        bool isWhole = true;
        TextCursor ahead = cursor;
        while (true)
        {
            ahead.SkipBlanks();
            if (ahead.TryRead(Heading)) isWhole = ReadFrames(ref ahead, frames, ref isBroken);
            else if (TrySkipEnding(ref ahead)) SkipShell(ref ahead);
            else if (!TrySkipNote(ref ahead)) return isWhole;
            cursor = ahead;
        }
    }

    /// <summary>Reads what the shell says of a program that ended itself.</summary>
    public static void SkipShell(ref TextCursor cursor)
    {
        TextCursor ahead = cursor.BehindBlanks();
        if (!ahead.TryRead("Aborted")) return;
        if (ahead.TryRead(" (core dumped)") || ahead.IsAtLineEnd) cursor = ahead;
    }

    private static bool ReadFrames(ref TextCursor cursor, List<StackFrame> frames, ref bool isBroken)
    {
        bool hasFrames = false;
        while (RustFrame.Read(ref cursor, ref isBroken) is { } frame)
        {
            // An excerpt may end in the name of a call.
            if (Ellipsis.TrimEnd(frame.Function).Length < frame.Function!.Length) return false;
            hasFrames = true;
            if (frames.Count < CallTraceReader.MostFrames) frames.Add(frame);
            SkipOmitted(ref cursor);
        }
        int cut = CutCall.Skip(cursor.Text, cursor.Position);
        bool isWhole = hasFrames && cut == cursor.Position;
        cursor.Position = cut;
        return isWhole;
    }

    // [... omitted 12 frames ...]
    private static void SkipOmitted(ref TextCursor cursor)
    {
        TextCursor ahead = cursor.BehindBlanks();
        if (ahead.TryRead(Omitted) && ahead.TryReadUntil(']', Reach.Name, out _)) cursor = ahead;
    }

    // "note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace": other versions have other words, and a stop.
    private static bool TrySkipNote(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryRead("note: run with ") && !ahead.TryRead("note: Some details are omitted, run with ")) return false;
        ReadOnlySpan<char> note = Lines.First(ahead.Rest.UpTo(Reach.Name));
        int end = note.IndexOf(Backtrace, StringComparison.Ordinal);
        if (end < 0 || !note[..end].Contains(Variable, StringComparison.Ordinal)) return false;
        ahead.Position += end + Backtrace.Length;
        ahead.TryRead('.');
        cursor = ahead;
        return true;
    }

    private static bool TrySkipEnding(ref TextCursor cursor)
    {
        if (cursor.TryReadAny(_endings)) return true;
        if (!cursor.Rest.StartsWith(Fatal, StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> line = Lines.First(cursor.Rest.UpTo(Reach.Name));
        int end = line.IndexOf(Aborting, StringComparison.Ordinal);
        // In older versions only the line says where it ends.
        if (end < 0 && cursor.Position > 0 && cursor.Text[cursor.Position - 1] is not ('\n' or '\r')) return false;
        cursor.Position += end < 0 ? line.Length : end + Aborting.Length;
        return true;
    }
}
