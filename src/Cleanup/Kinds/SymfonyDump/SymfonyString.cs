using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.SymfonyDump;

/// <summary>The beginnings of Symfony's strings and keys.</summary>
internal static class SymfonyString
{
    /// <summary>
    /// Reads <c>"</c>, <c>b"</c>, <c>"""</c>, with <c>(23) </c> before it where lengths are switched on.
    /// The position is where the content starts.
    /// </summary>
    public static bool TryReadHead(ref TextCursor cursor, out DumpString head, out bool isMultiLine)
    {
        head = default;
        isMultiLine = false;
        TextCursor ahead = cursor;
        int declared = DumpStep.UnknownCount;
        TextRange declaredRange = default;
        if (ahead.TryRead('('))
        {
            int start = ahead.Position;
            if (!ahead.TryReadCount(out declared)) return false;
            declaredRange = TextRange.FromBounds(start, ahead.Position);
            if (!ahead.TryRead(')')) return false;
            ahead.SkipBlanks();
        }
        ahead.TryRead('b');
        if (!ahead.TryReadQuote()) return false;
        TextCursor triple = ahead;
        isMultiLine = triple.TryReadQuote() && triple.TryReadQuote() && Blank.Is(triple.Next) && !triple.AtEnd;
        head = new DumpString(ahead.Position, declared, declaredRange);
        cursor = ahead;
        return true;
    }

    /// <summary>Reads <c>0 => </c>.</summary>
    public static bool TryReadIndex(ref TextCursor cursor, out ValueNode index)
    {
        TextCursor ahead = cursor;
        bool isIndex = ahead.TryReadInteger(out TextRange range);
        index = new ValueNode(ValueKind.IndexKey, range);
        if (!isIndex) return false;
        ahead.SkipBlanks();
        if (!ahead.TryRead("=>")) return false;
        cursor = ahead;
        return true;
    }
}
