using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.GoPanic;

/// <summary>
/// One call, on two lines: <c>main.(*Cart).Pay(0xc000012345)</c> and <c>/srv/main.go:22 +0x172e</c> (Go runtime/traceback.go).
/// </summary>
internal static class GoCall
{
    /// <summary>Reads a call. The cursor moves only when there is one.</summary>
    public static StackFrame? Read(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        ahead.TryRead("created by ");
        int start = ahead.Position;
        int end = EndOfFunction(ahead.Text, start);
        if (end == start) return null;
        ahead.Position = end;
        if (ahead.TryRead(" in goroutine ")) ahead.TryReadCount(out _);
        ahead.SkipBlanks();
        int path = ahead.Position;
        ReadOnlySpan<char> rest = ahead.Rest.UpTo(Reach.Name);
        int extension = rest.IndexOf(".go:", StringComparison.Ordinal);
        if (extension <= 0 || rest[..extension].IndexOfAny('\n', '\r', '(') >= 0) return null;
        ahead.Position += extension + ".go:".Length;
        if (!ahead.TryReadCount(out int line)) return null;
        if (ahead.TryRead(" +0x"))
        {
            while (char.IsAsciiHexDigit(ahead.Next)) ahead.Position++;
        }
        cursor = ahead;
        return new StackFrame
        {
            Function = WithoutArguments(ahead.Text[start..end]),
            File = ahead.Text.Slice(path, extension + ".go".Length).ToString(),
            Line = line,
        };
    }

    // Up to a blank outside of parentheses: the arguments have blanks.
    private static int EndOfFunction(ReadOnlySpan<char> text, int start)
    {
        int depth = 0;
        int limit = Math.Min(text.Length, start + Reach.Name);
        for (int i = start; i < limit; i++)
        {
            char character = text[i];
            if (character is '\n' or '\r' || depth == 0 && Blank.Is(character))
            {
                ReadOnlySpan<char> call = text[start..i];
                return call.Contains('.') || call.StartsWith("panic(", StringComparison.Ordinal) ? i : start;
            }
            if (character is '(' or '{' or '[') depth++;
            else if (character is ')' or '}' or ']') depth--;
        }
        return start;
    }

    private static string WithoutArguments(ReadOnlySpan<char> function)
    {
        if (!function.EndsWith(')')) return function.ToString();
        int depth = 0;
        for (int i = function.Length - 1; i >= 0; i--)
        {
            if (function[i] == ')') depth++;
            else if (function[i] == '(' && --depth == 0) return function[..i].ToString();
        }
        return function.ToString();
    }
}
