using Cleanup.Recovery.Errors;
using Cleanup.Scanning;

namespace Cleanup.Detectors.RubyBacktrace;

/// <summary>One place of a backtrace: <c>/srv/cart.rb:13:in `pay'</c>, since Ruby 3.4 <c>/srv/cart.rb:13:in 'Cart#pay'</c>.</summary>
internal static class RubyCall
{
    private const int LongestPath = 512;
    private const int LongestName = 256;

    /// <summary>The start of the place in which the character at <paramref name="trigger"/> stands; -1 when there is none.</summary>
    public static int FindStart(ReadOnlySpan<char> text, int trigger, int floor)
    {
        int from = Math.Max(floor, trigger - LongestName);
        int mark = text[from..trigger].LastIndexOf(":in ", StringComparison.Ordinal);
        int start = mark < 0 ? trigger : from + mark;
        int least = Math.Max(floor, start - LongestPath);
        while (start > least && !TextCursor.IsBlank(text[start - 1])) start--;
        var cursor = new TextCursor(text, start);
        return Read(ref cursor) is not null && cursor.Position > trigger ? start : -1;
    }

    /// <summary>Reads a place. The cursor moves only when there is one.</summary>
    public static StackFrame? Read(ref TextCursor cursor)
    {
        ReadOnlySpan<char> rest = cursor.Rest[..Math.Min(cursor.Rest.Length, LongestPath)];
        int mark = rest.IndexOf(":in ", StringComparison.Ordinal);
        if (mark <= 0) return null;
        ReadOnlySpan<char> place = rest[..mark];
        int colon = place.LastIndexOf(':');
        if (colon <= 0 || place.ContainsAny(' ', '\n') || !int.TryParse(place[(colon + 1)..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int line)) return null;
        TextCursor ahead = cursor;
        ahead.Position += mark + ":in ".Length;
        if (ahead.Next is not ('`' or '\'' or '‘' or '’' or '“')) return null;
        ahead.Position++;
        int name = ahead.Position;
        int length = ahead.Rest[..Math.Min(ahead.Rest.Length, LongestName)].IndexOfAny('\'', '’', '\n');
        if (length < 0 || ahead.Rest[length] == '\n') return null;
        ahead.Position += length + 1;
        cursor = ahead;
        return new StackFrame { File = place[..colon].ToString(), Line = line, Function = ahead.Text.Slice(name, length).ToString() };
    }
}
