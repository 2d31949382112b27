using System.Buffers;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.NodeStackTrace;

/// <summary>One call as V8 prints it: <c>at Object.total (/srv/cart.js:12:27)</c>, <c>at /srv/cart.js:12:27</c>.</summary>
internal static class NodeCall
{
    private static readonly SearchValues<char> _foreign = SearchValues.Create("\n\r:;(){}\"");
    private static readonly SearchValues<char> _pathMarks = SearchValues.Create("/\\[<");

    /// <summary>Reads a call. The cursor moves only when there is one.</summary>
    public static StackFrame? Read(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryReadAny(["at "])) return null;
        int start = ahead.Position;
        if (ReadPlace(ref ahead, closer: '\0') is { } bare)
        {
            cursor = ahead;
            return bare;
        }
        ReadOnlySpan<char> rest = ahead.Rest.UpTo(Reach.Name);
        int open = rest.IndexOf(" (", StringComparison.Ordinal);
        if (open <= 0 || !IsName(rest[..open])) return null;
        ahead.Position += open + " (".Length;
        if (ReadPlace(ref ahead, closer: ')') is not { } place) return null;
        cursor = ahead;
        // A filter of tags takes away <anonymous>, and no other name ends with a point.
        string name = ahead.Text.Slice(start, open).ToString();
        return place with { Function = name.EndsWith('.') ? $"{name}<anonymous>" : name };
    }

    // "async Promise.all", "new Cart", "Object.<anonymous>", "Function.run [as main]", "get total", "Cart.#pay", "/regex/[Symbol.replace]".
    private static bool IsName(ReadOnlySpan<char> name)
    {
        int words = name.Count(' ');
        if (words > 0 && !name.StartsWith("async ", StringComparison.Ordinal) && !name.StartsWith("new ", StringComparison.Ordinal) &&
            !name.StartsWith("get ", StringComparison.Ordinal) && !name.StartsWith("set ", StringComparison.Ordinal) &&
                !name.Contains(" [as ", StringComparison.Ordinal)) return false;
        return words <= 4 && !name.ContainsAny(_foreign);
    }

    private static StackFrame? ReadPlace(ref TextCursor cursor, char closer)
    {
        ReadOnlySpan<char> rest = cursor.Rest.UpTo(Reach.Name);
        int end = closer == ')' ? EndOfParenthesis(rest) : EndOfWord(rest);
        if (end < 0) return null;
        ReadOnlySpan<char> place = rest[..end];
        StackFrame? frame = Parse(closer == ')' ? place : place.TrimEnd(','), isBare: closer != ')');
        if (frame is null) return null;
        cursor.Position += closer == ')' ? end + 1 : place.TrimEnd(',').Length;
        return frame;
    }

    private static int EndOfParenthesis(ReadOnlySpan<char> rest)
    {
        int depth = 1;
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] is '\n' or '\r') return -1;
            if (rest[i] == '(') depth++;
            else if (rest[i] == ')' && --depth == 0) return i;
        }
        return -1;
    }

    private static int EndOfWord(ReadOnlySpan<char> rest)
    {
        int end = Blank.Next(rest, 0);
        return end;
    }

    private static StackFrame? Parse(ReadOnlySpan<char> place, bool isBare)
    {
        if (place is "<anonymous>" or "native" or "") return isBare ? null : new StackFrame();
        if (place.StartsWith("index ", StringComparison.Ordinal) && AsciiNumber.TryParse(place["index ".Length..], out _))
            return new StackFrame();
        // eval at f (/srv/cart.js:1:2), <anonymous>:1:1
        bool isEvaluated = place.StartsWith("eval at ", StringComparison.Ordinal);
        if (isEvaluated) place = place[(place.LastIndexOf(' ') + 1)..];
        int column = place.LastIndexOf(':');
        if (column <= 0) return null;
        int line = place[..column].LastIndexOf(':');
        if (line < 0 || line == 0 && !isEvaluated) return null;
        if (!AsciiNumber.TryParse(place[(column + 1)..], out int columnNumber)) return null;
        if (!AsciiNumber.TryParse(place[(line + 1)..column], out int lineNumber)) return null;
        ReadOnlySpan<char> file = line == 0 ? "<anonymous>" : place[..line];
        // "at 10:30:15" is a time.
        bool isFile = file.ContainsAny(_pathMarks) || file.Contains('.') && !char.IsAsciiDigit(file[0]) ||
            file.StartsWith("node:", StringComparison.Ordinal) || file.StartsWith("REPL", StringComparison.Ordinal);
        return isFile ? new StackFrame { File = file.ToString(), Line = lineNumber, Column = columnNumber } : null;
    }
}
