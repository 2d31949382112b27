using Cleanup.Grammars.Calls;
using Cleanup.Text;

namespace Cleanup.Kinds.RubyBacktrace;

/// <summary>The message of an exception, and what stands between it and its calls. Thread-safe.</summary>
internal static class RubyMessage
{
    /// <summary>Reads <c>message (Class)</c>.</summary>
    public static bool Read(ref TextCursor cursor, OpenReport report, ref long steps)
    {
        ReadOnlySpan<char> window = cursor.Rest.UpTo(Reach.Message);
        int from = 0;
        while (window[from..].IndexOf('(') is >= 0 and int found)
        {
            int open = from + found;
            int close = EndOfClass(window, open + 1);
            if (close > 0)
            {
                steps += close;
                report.Message = window[..open].Trim().ToString();
                report.Type = window[(open + 1)..close].ToString();
                cursor.Position += close + 1;
                return true;
            }
            from = open + 1;
        }
        steps += window.Length;
        return false;
    }

    private static int EndOfClass(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (TypeName.IsPart(text[end]) || text[end] == ':')) end++;
        if (end == start || end >= text.Length || text[end] != ')' || !char.IsUpper(text[start])) return -1;
        bool isError = TypeName.IsError(text[start..end]) || text[start..end].Contains("::", StringComparison.Ordinal);
        if (isError) return end;
        ReadOnlySpan<char> rest = text[(end + 1)..].TrimStart();
        return rest.StartsWith("from ", StringComparison.Ordinal) ? end : -1;
    }

    /// <summary>Since Ruby 3.1 the source and a mark under the call may stand between the message and the calls.</summary>
    public static void SkipExcerpt(ref TextCursor cursor)
    {
        ReadOnlySpan<char> window = cursor.Rest.UpTo(Reach.Line);
        int mark = window.IndexOf('^');
        if (mark < 0) return;
        int marks = window[mark..].IndexOfAnyExcept('^');
        int end = marks < 0 ? window.Length : mark + marks;
        var ahead = TextCursor.BehindBlanks(cursor.Text, cursor.Position + end);
        TextCursor first = ahead;
        bool isBeforeCalls = first.TryRead("from ") && RubyCall.Read(ref first) is not null &&
            window[..mark].IndexOf("from ", StringComparison.Ordinal) < 0;
        if (isBeforeCalls) cursor.Position = ahead.Position;
        else if (IsExcerpt(window[..mark])) cursor.Position += end;
    }

    // An empty line, a line of source, and nothing but blanks before the mark.
    private static bool IsExcerpt(ReadOnlySpan<char> before)
    {
        if (!before.StartsWith("\n\n", StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> source = before["\n\n".Length..];
        int line = source.IndexOf('\n');
        return line > 0 && source[line..].IsWhiteSpace();
    }
}
