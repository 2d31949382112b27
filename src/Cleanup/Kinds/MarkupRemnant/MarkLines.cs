using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.MarkupRemnant;

/// <summary>
/// Marks whose other half is gone, or that hold nothing, on lines of their own: <c>--&gt;</c>, <c>&lt;![CDATA[]]&gt;</c>, <c>//]]&gt;</c>.
/// </summary>
internal static class MarkLines
{
    // What begins with another stands before it. An arrow of prose points at something.
    private static readonly string[] _marks =
        ["<![CDATA[", "]]>", "<!-->", "!-->", "-->", "<!--", "&lt;!--", "--&gt;", "<!", "//", "/*", "*/", "!"];

    // What they open, and nothing closes, may be a script.
    private static readonly string[] _opening = ["<![CDATA[", "<!--", "&lt;!--"];

    /// <summary>Reads the lines around the sign at <paramref name="sign"/> that have nothing but marks.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int sign, int floor, out Debris lines, ref long steps)
    {
        lines = default;
        int from = Math.Max(floor, sign - Reach.Word);
        int start = from + Lines.StartOfLast(text[from..sign]);
        if (!Lines.BeginAt(text, start)) return TryReadEmpty(text, sign, out lines);
        int end = -1, next = start;
        bool isMarkup = false, isOpen = false;
        while (next < text.Length && next - start < Reach.Name)
        {
            if (!IsMarks(Lines.From(text, next, Reach.Word), ref isMarkup, ref isOpen)) break;
            int lineEnd = next + Lines.LengthOfFirst(text[next..]);
            if (!isOpen) end = lineEnd;
            next = Lines.StartOfNext(text, lineEnd);
            while (next < text.Length && Blank.IsAll(Lines.First(text[next..]))) next = Lines.StartOfNext(text, next);
        }
        steps += Math.Max(sign, end) - start + 1;
        if (end < sign) return TryReadEmpty(text, sign, out lines);
        start = Blank.Skip(text, start);
        lines = new Debris(TextRange.FromBounds(start, Blank.SkipBack(text, end, start)),
            isMarkup ? DebrisSureness.Unmistakable : DebrisSureness.Probable);
        return true;
    }

    // In a line with words.
    private static bool TryReadEmpty(ReadOnlySpan<char> text, int sign, out Debris empty)
    {
        const string section = "<![CDATA[]]>";
        empty = new Debris(new TextRange(sign, section.Length), DebrisSureness.Unmistakable);
        return text[sign..].StartsWith(section, StringComparison.Ordinal);
    }

    private static bool IsMarks(ReadOnlySpan<char> line, ref bool isMarkup, ref bool isOpen)
    {
        line = line.Trim();
        if (line.IsEmpty || line.Length > Reach.Word) return false;
        bool isOne = false;
        while (!line.IsEmpty)
        {
            if (line.WordAtStart(_marks) is not { } mark) return false;
            isOne |= mark.Length > 2;
            isMarkup |= mark.Length > 3 || mark is "]]>";
            if (mark.Length > 2) isOpen = _opening.Contains(mark);
            line = line[mark.Length..].TrimStart();
        }
        return isOne;
    }
}
