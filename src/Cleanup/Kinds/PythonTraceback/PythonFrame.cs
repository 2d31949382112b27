using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>The line of a call: <c>File "/app/parse.py", line 22, in outer</c>. In a syntax error it has no function.</summary>
internal static class PythonFrame
{
    /// <summary>Reads a call. The cursor moves only when there is one.</summary>
    public static StackFrame? Read(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryReadAny(["File"])) return null;
        ahead.SkipBlanks();
        if (!ahead.TryReadQuote()) return null;
        int path = ahead.Position;
        int length = ahead.Rest.UpTo(Reach.Name).IndexOf(", line ", StringComparison.Ordinal);
        if (length <= 0 || !QuoteMark.IsDouble(ahead.Rest[length - 1])) return null;
        ahead.Position += length + ", line ".Length;
        if (!ahead.TryReadCount(out int line)) return null;
        string? function = ReadFunction(ref ahead);
        cursor = ahead;
        string? file = length == 1 ? null : cursor.Text.Slice(path, length - 1).ToString();
        return new StackFrame { File = file, Line = line, Function = function };
    }

    // Null in a syntax error. Stripping tags takes away <module>, but not the words before it.
    private static string? ReadFunction(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryRead(", in")) return null;
        int end = ahead.Position;
        while (ahead.Next is ' ' or '\u00A0') ahead.Position++;
        int start = ahead.Position;
        if (ahead.Next == '<')
        {
            int close = ahead.Rest.UpTo(Reach.Name).IndexOf('>');
            if (close > 0) ahead.Position += close + 1;
        }
        while (char.IsLetterOrDigit(ahead.Next) || ahead.Next is '_' or '.') ahead.Position++;
        cursor.Position = ahead.Position > start ? ahead.Position : end;
        return cursor.Text[start..Math.Max(start, ahead.Position)].ToString();
    }
}
