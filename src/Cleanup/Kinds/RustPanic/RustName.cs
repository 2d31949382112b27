using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.RustPanic;

/// <summary>The name of a function in a call: up to a blank outside of brackets.</summary>
/// <param name="Length">UTF-16 units; 0 for none.</param>
/// <param name="IsBroken">
/// Whether a filter of tags took a part of it: <c>&lt;F as FnOnce&lt;A&gt;&gt;::call</c> is left as <c> as FnOnce&gt;::call</c>.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RustName(int Length, bool IsBroken)
{
    // Where line breaks were lost, what follows the last call may be glued to its name.
    private const string Note = "note:";

    /// <summary>The name at the start of a text, in the call of that number.</summary>
    /// <param name="text">The text from the name on.</param>
    /// <param name="call">The number of the call.</param>
    /// <param name="startsLine">Whether the call starts its line, so that a line break ends it.</param>
    public static RustName Read(ReadOnlySpan<char> text, int call, bool startsLine)
    {
        ReadOnlySpan<char> line = Lines.First(text.UpTo(Reach.Line));
        int length = LengthOfWhole(line);
        var next = TextCursor.BehindBlanks(text, length);
        bool endsLine = Blank.Skip(line, length) == line.Length;
        bool isWhole = length > 0 && (endsLine || StartsNext(next, call) || RustBacktrace.Starts(next));
        if (isWhole) return new RustName(length, IsBroken: false);
        int broken = LengthOfBroken(line, call);
        if (broken < 0 && startsLine && line.Length < Reach.Line) broken = line.TrimEnd().Length;
        return broken < 0 ? new RustName(length, IsBroken: false) : new RustName(broken, IsBroken: true);
    }

    private static int LengthOfWhole(ReadOnlySpan<char> line)
    {
        int depth = 0;
        int end = 0;
        while (end < line.Length && (depth > 0 || !Blank.Is(line[end])))
        {
            // The arrow in "fn() -> i32" closes nothing.
            bool closes = line[end] is ')' or '}' or ']' || line[end] == '>' && (end == 0 || line[end - 1] != '-');
            if (line[end] is '<' or '(' or '{' or '[') depth++;
            else if (closes && depth > 0) depth--;
            end++;
        }
        return line[..end].EndsWith(Note, StringComparison.Ordinal) ? end - Note.Length : end;
    }

    // Up to the place or to the next call, if one of them is near; else -1.
    private static int LengthOfBroken(ReadOnlySpan<char> line, int call)
    {
        for (int end = 0; end < line.Length; end = Blank.Next(line, end + 1))
        {
            var cursor = TextCursor.BehindBlanks(line, end);
            if (StartsNext(cursor, call)) return end;
        }
        return -1;
    }

    private static bool StartsNext(TextCursor cursor, int call)
    {
        if (cursor.Next == 'a') return cursor.TryRead("at ") && RustPlace.Read(ref cursor) is not null;
        return cursor.TryReadCount(out int number) && number == call + 1 && cursor.TryRead(':') && Blank.Is(cursor.Next);
    }
}
