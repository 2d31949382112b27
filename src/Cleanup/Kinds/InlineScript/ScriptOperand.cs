using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>Reads what may stand on a side of an operator, from its end back. Thread-safe.</summary>
internal static class ScriptOperand
{
    /// <summary>
    /// Where the operand starts that ends at <paramref name="end"/>: a name with members, calls and indices; its end for none.
    /// </summary>
    public static int StartOf(ReadOnlySpan<char> text, int end, int floor)
    {
        int start = end;
        while (start > floor)
        {
            bool isGroup = text[start - 1] is ')' or ']';
            int part = isGroup ? OpenBracket(text, start - 1, floor) : ScriptPath.StartOf(text, start, floor);
            if (part < 0 || part == start) break;
            start = part;
            if (!isGroup && text[floor..start] is not [.., '.']) break;
            if (!isGroup) start--;
        }
        return start;
    }

    /// <summary>The nearest bracket before a place that nothing closes up to there; -1 for none.</summary>
    public static int OpenBracket(ReadOnlySpan<char> text, int end, int floor)
    {
        int depth = 0;
        for (int i = end - 1; i >= floor; i--)
        {
            char sign = text[i];
            if (sign is '"' or '\'') i = StartOfString(text, i, floor);
            else if (sign is ')' or ']' or '}') depth++;
            else if (sign is '(' or '[' or '{' && depth-- == 0) return i;
        }
        return -1;
    }

    // Where its line opens none, the mark is an apostrophe.
    private static int StartOfString(ReadOnlySpan<char> text, int closing, int floor)
    {
        int from = Math.Max(floor, closing - Reach.Name);
        int opening = from + text[from..closing].LastIndexOf(text[closing]);
        return opening < from || text[opening..closing].ContainsAny('\n', '\r') ? closing : opening;
    }
}
