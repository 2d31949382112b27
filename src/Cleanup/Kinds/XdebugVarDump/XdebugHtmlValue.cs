using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>The values of Xdebug's HTML form that are no strings.</summary>
internal static class XdebugHtmlValue
{
    private static readonly string[] _notRepresentable = ["&array", "..."];

    /// <summary>
    /// Reads <c>int 7</c>, <c>boolean true</c>, <c>float 1.5</c>, <c>null</c>, <c>resource(3, stream)</c>, a recursion, or an enum without
    /// a string.
    /// </summary>
    public static bool TryReadScalar(ref TextCursor cursor, out DumpStep step)
    {
        step = default;
        int start = cursor.Position;
        if (cursor.TryRead("null")) return Take(ValueKind.Null, TextRange.FromBounds(start, cursor.Position), cursor, out step);
        if (cursor.TryRead("boolean "))
        {
            cursor.SkipBlanks();
            if (cursor.TryRead("true")) return Take(ValueKind.True, TextRange.FromBounds(start, cursor.Position), cursor, out step);
            if (cursor.TryRead("false")) return Take(ValueKind.False, TextRange.FromBounds(start, cursor.Position), cursor, out step);
        }
        else if (cursor.TryRead("int ") || cursor.TryRead("float "))
        {
            return TryReadNumber(ref cursor, out step);
        }
        else if (cursor.TryRead("resource(") && cursor.TryReadUntil(')', Reach.Name, out TextRange kind) &&
            cursor.Text.Slice(kind).Contains(','))
        {
            return Take(ValueKind.NotRepresentable, TextRange.FromBounds(start, cursor.Position), cursor, out step);
        }
        else if (cursor.TryRead("enum(") && cursor.TryReadUntil(')', Reach.Name, out TextRange name))
        {
            TextCursor ahead = cursor.BehindBlanks();
            if (!ahead.TryRead(':')) return Take(ValueKind.Text, name, cursor, out step);
            ahead.SkipBlanks();
            if (ahead.TryRead("int ") && TryReadNumber(ref ahead, out step))
            {
                cursor = ahead;
                return true;
            }
        }
        else
        {
            return TryReadRecursion(ref cursor, out step);
        }
        cursor.Position = start;
        return false;
    }

    /// <summary>Reads an enum with a string up to the string's content: <c>enum(Suit::Hearts) : string '</c>.</summary>
    public static bool TryReadEnumText(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryRead("enum(") || !ahead.TryReadUntil(')', Reach.Name, out _)) return false;
        ahead.SkipBlanks();
        if (!ahead.TryRead(':')) return false;
        ahead.SkipBlanks();
        if (!ahead.TryRead("string")) return false;
        ahead.SkipBlanks();
        if (QuoteMark.FamilyOf(ahead.Next) != QuoteFamily.Single) return false;
        ahead.Position++;
        cursor = ahead;
        return true;
    }

    /// <summary>Reads <c>array (size=2)</c> or <c>object(Foo)[1]</c>, and the <c>empty</c> behind an array without members.</summary>
    public static bool TryReadContainer(ref TextCursor cursor, out DumpStep step)
    {
        step = default;
        TextCursor ahead = cursor;
        if (ahead.TryRead("array"))
        {
            ahead.SkipBlanks();
            if (!ahead.TryRead("(size=") || !ahead.TryReadCount(out int count) || !ahead.TryRead(')')) return false;
            cursor = ahead;
            ahead.SkipBlanks();
            if (count == 0 && ahead.TryRead("empty")) cursor = ahead;
            step = new DumpStep(DumpStepKind.Open, cursor.Position, new ValueNode(ValueKind.Array, default)) { Count = count };
            return true;
        }
        if (!TryReadObject(ref ahead)) return false;
        cursor = ahead;
        step = new DumpStep(DumpStepKind.Open, cursor.Position, new ValueNode(ValueKind.Object, default));
        return true;
    }

    private static bool TryReadObject(ref TextCursor cursor) =>
        cursor.TryRead("object(") && cursor.TryReadUntil(')', Reach.Name, out _) && cursor.TryRead('[') && cursor.TryReadCount(out _) &&
            cursor.TryRead(']');

    private static bool TryReadRecursion(ref TextCursor cursor, out DumpStep step)
    {
        TextCursor ahead = cursor;
        int start = cursor.Position;
        if (ahead.TryRead('&') && TryReadObject(ref ahead))
        {
            cursor = ahead;
            return Take(ValueKind.NotRepresentable, TextRange.FromBounds(start, cursor.Position), cursor, out step);
        }
        return XdebugScalar.TryReadMark(ref cursor, _notRepresentable, out step);
    }

    private static bool TryReadNumber(ref TextCursor cursor, out DumpStep step)
    {
        step = default;
        cursor.SkipBlanks();
        if (!cursor.TryReadNumber(out TextRange number)) return false;
        return Take(ValueKind.Number, number, cursor, out step);
    }

    private static bool Take(ValueKind kind, TextRange range, in TextCursor cursor, out DumpStep step)
    {
        step = new DumpStep(DumpStepKind.Value, cursor.Position, new ValueNode(kind, range));
        return true;
    }
}
