using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>The comments right before a script, which speak of it: they go with it. Thread-safe.</summary>
internal static class CommentsBefore
{
    /// <summary>Where the first of the comments starts that stand before a script; its start for none.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int script, int floor)
    {
        int start = script;
        while (StartOfLast(text, start, floor) is >= 0 and var comment) start = comment;
        return start;
    }

    private static int StartOfLast(ReadOnlySpan<char> text, int script, int floor)
    {
        int end = Blank.SkipBack(text, script, floor);
        if (text[floor..end].EndsWith("*/", StringComparison.Ordinal))
        {
            int from = Math.Max(floor, end - Reach.Line);
            int open = text[from..(end - 2)].LastIndexOf("/*", StringComparison.Ordinal);
            return open < 0 ? -1 : from + open;
        }
        int line = Math.Max(floor, end - Reach.Line);
        line += Lines.StartOfLast(text[line..end]);
        int start = StartOfLine(text, line, end);
        // What stands before the mark that opens the element may be a heading.
        if (start < 0 || ScriptComment.IsMark(text, start)) return -1;
        bool hasOwnLine = Lines.BeginAt(text, start) && text[end..script].ContainsAny('\n', '\r');
        return hasOwnLine || ScriptComment.EndOf(text, start) == script ? start : -1;
    }

    // The last that is none of an address: "// see https://…".
    private static int StartOfLine(ReadOnlySpan<char> text, int line, int end)
    {
        for (int slashes; (slashes = text[line..end].LastIndexOf("//", StringComparison.Ordinal)) >= 0; end = line + slashes)
        {
            if (ScriptComment.StartsAt(text, line + slashes)) return line + slashes;
        }
        return -1;
    }
}
