using Cleanup.Grammars.Php;
using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.XdebugVarDump;

/// <summary>The values of Xdebug's text form that one token is.</summary>
internal static class XdebugScalar
{
    private static readonly string[] _notRepresentable = ["&array", "...", "…"];

    /// <summary>Reads the scalar at a place.</summary>
    public static bool TryRead(ref TextCursor cursor, out DumpStep step)
    {
        if (TryReadMark(ref cursor, _notRepresentable, out step) || TryReadEnum(ref cursor, out step)) return true;
        TextCursor ahead = cursor;
        if (VarDumpLexer.Read(ref ahead, out step, out _) is not (VarDumpToken.Scalar or VarDumpToken.NamedScalar)) return false;
        cursor = ahead;
        return true;
    }

    /// <summary>Reads what stands for a property that was never set, or one of the marks that stand for a value.</summary>
    public static bool TryReadMark(ref TextCursor cursor, ReadOnlySpan<string> marks, out DumpStep step)
    {
        step = default;
        int start = cursor.Position;
        if (cursor.TryRead("*uninitialized*"))
        {
            step = new DumpStep(DumpStepKind.Nothing, cursor.Position);
            return true;
        }
        foreach (string mark in marks)
        {
            if (!cursor.Rest.StartsWith(mark, StringComparison.Ordinal)) continue;
            cursor.Position += mark.Length;
            step = new DumpStep(DumpStepKind.Value, cursor.Position,
                new ValueNode(ValueKind.NotRepresentable, new TextRange(start, mark.Length)));
            return true;
        }
        return false;
    }

    // enum Suit::Hearts; or, with the value that json_encode prints, enum Suit::Hearts : string("H");
    private static bool TryReadEnum(ref TextCursor cursor, out DumpStep step)
    {
        step = default;
        TextCursor ahead = cursor;
        if (!ahead.TryRead("enum ")) return false;
        ReadOnlySpan<char> rest = ahead.Rest.UpTo(Reach.Name);
        int length = rest.IndexOfAny(';', '(', '\n');
        if (length <= 0 || rest[length] == '\n') return false;
        ReadOnlySpan<char> name = rest[..length];
        int value = name.IndexOf(" : ", StringComparison.Ordinal);
        var node = new ValueNode(ValueKind.Text, new TextRange(ahead.Position, value < 0 ? length : value));
        if (rest[length] == '(')
        {
            int valueStart = length + 1;
            bool isText = valueStart < rest.Length && QuoteMark.IsDouble(rest[valueStart]);
            int end = rest.IndexOf(");", StringComparison.Ordinal);
            if (end < valueStart) return false;
            node = isText
                ? new ValueNode(ValueKind.Text, new TextRange(ahead.Position + valueStart + 1, Math.Max(0, end - valueStart - 2)))
                : new ValueNode(ValueKind.Number, new TextRange(ahead.Position + valueStart, end - valueStart));
            length = end + 1;
        }
        cursor.Position = ahead.Position + length + 1;
        step = new DumpStep(DumpStepKind.Value, cursor.Position, node);
        return true;
    }
}
