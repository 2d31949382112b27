using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.RustPanic;

/// <summary>
/// One call of a backtrace, on two lines where its place is known: <c>3: shop::pay</c>, <c>at src/main.rs:22:5</c>.
/// A full one has addresses: <c>3: 0x55d2fe760e50 - shop::pay::h0795b19549a99c92</c> (library/std/src/sys/backtrace.rs).
/// </summary>
internal static class RustFrame
{
    /// <summary>Reads a call. The cursor moves only when there is one.</summary>
    /// <param name="cursor">Where it stands.</param>
    /// <param name="isBroken">Set where a part of its name is lost.</param>
    public static StackFrame? Read(ref TextCursor cursor, ref bool isBroken)
    {
        TextCursor ahead = cursor.BehindBlanks();
        bool startsLine = StartsLine(ahead.Text, ahead.Position);
        if (!ahead.TryReadCount(out int call) || !ahead.TryRead(':')) return null;
        int colon = ahead.Position;
        ahead.SkipBlanks();
        if (ahead.Position == colon || !SkipAddress(ref ahead)) return null;
        var name = RustName.Read(ahead.Rest, call, startsLine);
        if (name is { Length: 0, IsBroken: false }) return null;
        isBroken |= name.IsBroken;
        string function = ahead.Rest[..name.Length].TrimStart().ToString();
        ahead.Position += name.Length;
        cursor = ahead;
        ahead.SkipBlanks();
        if (!ahead.TryRead("at ") || RustPlace.Read(ref ahead) is not { } place) return new StackFrame { Function = function };
        cursor = ahead;
        return new StackFrame { Function = function, File = place.File, Line = place.Line, Column = place.Column };
    }

    // A page without line breaks has thousands of calls: what stands before their indentation is not looked at.
    private static bool StartsLine(ReadOnlySpan<char> text, int position) => text[..position].TrimEnd(" \t") is [] or [.., '\n' or '\r'];

    private static bool SkipAddress(ref TextCursor cursor)
    {
        if (!cursor.TryRead("0x")) return true;
        while (char.IsAsciiHexDigit(cursor.Next)) cursor.Position++;
        cursor.SkipBlanks();
        if (!cursor.TryRead('-')) return false;
        // A filter of tags takes all of the name <unknown>.
        if (!cursor.IsAtLineEnd) cursor.SkipBlanks();
        return true;
    }
}
