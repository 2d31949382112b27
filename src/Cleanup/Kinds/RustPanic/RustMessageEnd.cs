using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Kinds.RustPanic;

/// <summary>Where a message ends that stands behind its place. A text that is searched goes as far as a message may. Thread-safe.</summary>
internal static class RustMessageEnd
{
    private static readonly SearchValues<string> _behind = SearchValues.Create(
        [RustBacktrace.Heading, "note: ", "thread panicked while", "thread caused non-unwinding", RustBacktrace.Fatal],
        StringComparison.Ordinal);
    private static readonly string[] _operands = ["left: ", "right: "];

    /// <summary>Where what Rust prints behind a message begins; -1 when nothing of it is near.</summary>
    public static int BeforeBacktrace(ReadOnlySpan<char> text, int from)
    {
        while (text[from..].IndexOfAny(_behind) is >= 0 and int found)
        {
            if (RustBacktrace.Starts(new TextCursor(text, from + found))) return from + found;
            from += found + 1;
        }
        return -1;
    }

    /// <summary>The end of the line below the place, or of the last one that is known to belong to it.</summary>
    public static int BelowPlace(ReadOnlySpan<char> text, int place)
    {
        int start = Lines.StartOfNext(text, place);
        int end = start + Lines.LengthOfFirst(text[start..]);
        return text[start..end].StartsWith("assertion `left ", StringComparison.Ordinal) ? BehindOperands(text, end) : end;
    }

    // Of "assertion `left == right` failed" the two values stand in the next lines.
    private static int BehindOperands(ReadOnlySpan<char> text, int end)
    {
        foreach (string operand in _operands)
        {
            int line = Lines.StartOfNext(text, end);
            ReadOnlySpan<char> value = Lines.First(text[line..]);
            if (!value.TrimStart().StartsWith(operand, StringComparison.Ordinal)) return end;
            end = line + value.Length;
        }
        return end;
    }
}
