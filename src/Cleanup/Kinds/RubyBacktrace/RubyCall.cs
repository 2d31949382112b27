using System.Buffers;
using Cleanup.Grammars.Calls;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.RubyBacktrace;

/// <summary>One place of a backtrace: <c>/srv/cart.rb:13:in `pay'</c>, since Ruby 3.4 <c>/srv/cart.rb:13:in 'Cart#pay'</c>.</summary>
internal static class RubyCall
{
    private static readonly SearchValues<char> _nameEnds = SearchValues.Create("'‘’\n");

    /// <summary>The start of the place in which the character at <paramref name="trigger"/> stands; -1 when there is none.</summary>
    public static int FindStart(ReadOnlySpan<char> text, int trigger, int floor)
    {
        int from = Math.Max(floor, trigger - Reach.Name);
        int mark = text[from..trigger].LastIndexOf(":in ", StringComparison.Ordinal);
        // Only a path stands before the mark: all else is part of the name behind it.
        if (mark < 0 && text[trigger] != '/') return -1;
        int start = mark < 0 ? trigger : from + mark;
        int least = Math.Max(floor, start - Reach.Name);
        start = Blank.BehindLast(text, start, least);
        start = WithoutGluedWord(text, start);
        return start <= trigger && TryReadPlace(text.From(start, Reach.Name), out int end, out _, out _) &&
            start + end + Reach.Name > trigger ? start : -1;
    }

    /// <summary>Reads a place. The cursor moves only when there is one.</summary>
    public static StackFrame? Read(ref TextCursor cursor)
    {
        ReadOnlySpan<char> rest = cursor.Rest.UpTo(Reach.Name);
        if (!TryReadPlace(rest, out int mark, out int colon, out int line) || rest[mark + ":in ".Length] == '&') return null;
        TextCursor ahead = cursor;
        ahead.Position += mark + ":in ".Length + 1;
        int name = ahead.Position;
        int length = ahead.Rest.UpTo(Reach.Name).IndexOfAny(_nameEnds);
        if (length < 0 || ahead.Rest[length] == '\n') return null;
        ahead.Position += length + 1;
        cursor = ahead;
        return new StackFrame { File = rest[..colon].ToString(), Line = line, Function = ahead.Text.Slice(name, length).ToString() };
    }

    // "voted/srv/cart.rb" and "like this:cart.rb:13", where a blank was lost.
    private static int WithoutGluedWord(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> path = text.From(start, Reach.Name);
        if (path.IndexOf(':') is > 1 and var colon && !path[..colon].ContainsAny('.', '/') &&
            path[(colon + 1)..].IndexOf(':') is > 0 and var name && path.Slice(colon + 1, name).Contains('.'))
        {
            start += colon + 1;
            path = path[(colon + 1)..];
        }
        int end = path.IndexOfAny(' ', '\n', ':');
        return start + GluedPath.IndexOfRoot(end > 0 ? path[..end] : path);
    }

    // path:line:in and a quotation mark, or the reference for one.
    private static bool TryReadPlace(ReadOnlySpan<char> text, out int mark, out int colon, out int line)
    {
        line = 0;
        colon = 0;
        mark = text.IndexOf(":in ", StringComparison.Ordinal);
        if (mark <= 0 || mark + ":in ".Length >= text.Length) return false;
        ReadOnlySpan<char> place = text[..mark];
        colon = place.LastIndexOf(':');
        if (colon <= 0 || place.ContainsAny(' ', '\n')) return false;
        if (!AsciiNumber.TryParse(place[(colon + 1)..], out line)) return false;
        return text[mark + ":in ".Length] is '`' or '\'' or '‘' or '’' or '“' or '&';
    }
}
