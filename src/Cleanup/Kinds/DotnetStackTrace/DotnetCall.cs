using Cleanup.Detection;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.DotnetStackTrace;

/// <summary>One call: <c>at System.Int32.Parse(String s) in /src/Cart.cs:line 4</c> (System.Diagnostics.StackTrace).</summary>
internal static class DotnetCall
{
    /// <summary>
    /// The offset of the <c>at</c> of the call whose opening parenthesis is at <paramref name="parenthesis"/>; -1 when it is none.
    /// </summary>
    public static int FindStart(ref ScanContext scan, int parenthesis)
    {
        ReadOnlySpan<char> text = scan.Text;
        int floor = scan.Floor;
        int start = parenthesis;
        int least = Math.Max(floor, parenthesis - Reach.Name);
        start = Blank.BehindLast(text, start, least);
        scan.Spend((parenthesis - start) / Price.SearchedPerStep);
        int at = start - "at ".Length;
        if (at < floor || !text[at..].StartsWith("at ", StringComparison.Ordinal)) return -1;
        if (at > floor && char.IsLetterOrDigit(text[at - 1])) return -1;
        var cursor = new TextCursor(text, at);
        // Escaped, a name may have &lt;Main&gt; in it: only a decoded copy can be read then.
        bool mayBeEscaped = text[start..parenthesis].Contains('&') && IsName(text[start..parenthesis], alsoAllowed: "&;");
        return mayBeEscaped || Read(ref cursor) is not null ? at : -1;
    }

    /// <summary>Reads a call. The cursor moves only when there is one.</summary>
    public static StackFrame? Read(ref TextCursor cursor)
    {
        ReadOnlySpan<char> text = cursor.Text;
        if (!cursor.Rest.StartsWith("at ", StringComparison.Ordinal)) return null;
        int name = cursor.Position + "at ".Length;
        int length = text.From(name, Reach.Name).IndexOf('(');
        if (length <= 0 || !IsName(text.Slice(name, length), alsoAllowed: "")) return null;
        int end = EndOfParameters(text, name + length + 1);
        if (end < 0) return null;
        string function = text[name..end].ToString();
        cursor.Position = end;
        (string? file, int? line) = ReadPlace(ref cursor);
        return new StackFrame { Function = function, File = file, Line = line };
    }

    // Demo.Cart`1.<>c.<Main>b__2_0, lambda_method1, System.Collections.Generic.Dictionary`2[TKey,TValue]..ctor
    private static bool IsName(ReadOnlySpan<char> name, string alsoAllowed)
    {
        foreach (char character in name)
        {
            if (!char.IsLetterOrDigit(character) &&
                character is not ('.' or '_' or '`' or '<' or '>' or '[' or ']' or ',' or '+' or '|' or '$' or '-' or '@' or '=') &&
                !alsoAllowed.Contains(character)) return false;
        }
        return name.Contains('.') || name.StartsWith("lambda_method", StringComparison.Ordinal);
    }

    // Nothing, or types with names: (String s, Int32& value, Func`2 f).
    private static int EndOfParameters(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> window = text.From(start, Reach.Line);
        int close = window.IndexOf(')');
        if (close < 0) return -1;
        foreach (char character in window[..close])
        {
            if (!char.IsLetterOrDigit(character) &&
                character is not (' ' or '.' or ',' or '`' or '&' or '*' or '[' or ']' or '_' or '<' or '>' or '+' or '@' or '|' or '?'))
                return -1;
        }
        // A Java call has its file there.
        bool isJava = window[..close].EndsWith(".java", StringComparison.Ordinal) || window[..close] is "Native Method" or "Unknown Source";
        return isJava ? -1 : start + close + 1;
    }

    private static (string? File, int? Line) ReadPlace(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryRead(" in ")) return default;
        ReadOnlySpan<char> rest = Lines.First(ahead.Rest.UpTo(Reach.Name));
        int mark = rest.IndexOf(":line ", StringComparison.Ordinal);
        if (mark <= 0 || rest[..mark].Contains(" at ", StringComparison.Ordinal)) return default;
        string file = rest[..mark].ToString();
        ahead.Position += mark + ":line ".Length;
        if (!ahead.TryReadCount(out int line)) return default;
        cursor = ahead;
        return (file, line);
    }
}
