using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Php;

/// <summary>
/// The beginnings of values in <c>var_dump</c> and <c>debug_zval_dump</c>, PHP 5.2 to 8.5 (php-src ext/standard/var.c,
/// php_var_dump and php_debug_zval_dump).
/// </summary>
internal static class VarDumpLexer
{
    /// <summary>Reads the beginning of a value; on failure the cursor stays.</summary>
    /// <param name="cursor">Where it stands.</param>
    /// <param name="step">The whole value, or its opening.</param>
    /// <param name="head">For a string what stands before its content.</param>
    public static VarDumpToken Read(ref TextCursor cursor, out DumpStep step, out DumpString head)
    {
        head = default;
        int count = DumpStep.UnknownCount;
        ValueNode node = default;
        TextCursor ahead = cursor;
        if (ahead.TryRead('&')) ahead.SkipBlanks();
        VarDumpToken token = (char)(ahead.Next | 0x20) switch
        {
            's' when ahead.TryRead("string(") => ReadString(ref ahead, out head),
            'a' when ahead.TryRead("array(") => ReadArray(ref ahead, out node, out count),
            'o' when ahead.TryRead("object(") => ReadObject(ref ahead, out node, out count),
            'l' when ahead.TryRead("lazy ghost object(") || ahead.TryRead("lazy proxy object(") =>
                ReadObject(ref ahead, out node, out count),
            'i' when ahead.TryRead("int(") => VarDumpScalar.ReadNumber(ref ahead, out node),
            'l' when ahead.TryRead("long(") => VarDumpScalar.ReadNumber(ref ahead, out node),
            'f' when ahead.TryRead("float(") => VarDumpScalar.ReadNumber(ref ahead, out node),
            'd' when ahead.TryRead("double(") => VarDumpScalar.ReadNumber(ref ahead, out node),
            'b' when ahead.TryRead("bool(") => VarDumpScalar.ReadBoolean(ref ahead, out node),
            'n' when ahead.TryRead("null") => VarDumpScalar.Take(ValueKind.Null, cursor, ahead, out node),
            'e' when ahead.TryRead("enum(") => VarDumpScalar.ReadEnum(ref ahead, out node),
            'r' when ahead.TryRead("resource(") => VarDumpScalar.ReadResource(ref ahead, cursor.Position, out node),
            'r' when ahead.TryRead("reference refcount(") => ReadReference(ref ahead),
            'u' when ahead.TryRead("unknown:0") => VarDumpScalar.Take(ValueKind.NotRepresentable, cursor, ahead, out node),
            _ when ahead.TryRead("*RECURSION*") => VarDumpScalar.Take(ValueKind.NotRepresentable, cursor, ahead, out node),
            _ => VarDumpToken.None,
        };
        if (token is VarDumpToken.Scalar or VarDumpToken.NamedScalar) SkipReferenceCount(ref ahead);
        DumpStepKind kind = token switch
        {
            VarDumpToken.Array or VarDumpToken.Object => DumpStepKind.Open,
            VarDumpToken.Reference => DumpStepKind.Wrap,
            _ => DumpStepKind.Value,
        };
        step = new DumpStep(kind, ahead.Position, node) { Count = kind == DumpStepKind.Wrap ? 1 : count };
        if (token != VarDumpToken.None) cursor = ahead;
        return token;
    }

    /// <summary>Reads <c>uninitialized(type)</c>, what a typed property shows that was never set (PHP 7.4).</summary>
    public static bool TryReadUninitialized(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryRead("uninitialized(")) return false;
        // A type may hold parentheses: (A&B)|null.
        int depth = 1;
        int limit = Math.Min(ahead.Text.Length, ahead.Position + Reach.Name);
        while (ahead.Position < limit && depth > 0)
        {
            depth += ahead.Next switch { '(' => 1, ')' => -1, _ => 0 };
            ahead.Position++;
        }
        if (depth == 0) cursor = ahead;
        return depth == 0;
    }

    /// <summary>Skips what <c>debug_zval_dump</c> puts behind a value: <c>refcount(2)</c>, <c>interned</c>.</summary>
    public static void SkipReferenceCount(ref TextCursor cursor)
    {
        TextCursor ahead = cursor.BehindBlanks();
        ahead.TryRead("packed ");
        if (ahead.TryRead("refcount(") && ahead.TryReadCount(out _) && ahead.TryRead(')') || ahead.TryRead("interned")) cursor = ahead;
    }

    private static VarDumpToken ReadString(ref TextCursor cursor, out DumpString head)
    {
        bool isCounted = cursor.TryReadCount(out int declared, out TextRange range) && cursor.TryRead(')');
        // On the next line stands somebody's quotation, behind a dump that was cut here.
        while (cursor.Next is ' ' or '\t' or '\u00A0') cursor.Position++;
        bool isString = isCounted && cursor.TryReadQuote();
        head = new DumpString(cursor.Position, declared, range);
        return isString ? VarDumpToken.String : VarDumpToken.None;
    }

    private static VarDumpToken ReadArray(ref TextCursor cursor, out ValueNode node, out int count)
    {
        node = new ValueNode(ValueKind.Array, default);
        return cursor.TryReadCount(out count) && cursor.TryRead(')') && TryReadOpener(ref cursor) ? VarDumpToken.Array : VarDumpToken.None;
    }

    private static VarDumpToken ReadObject(ref TextCursor cursor, out ValueNode node, out int count)
    {
        node = new ValueNode(ValueKind.Object, default);
        count = 0;
        if (!cursor.TryReadUntil(')', Reach.Name, out _) || !cursor.TryRead('#') || !cursor.TryReadCount(out _)) return VarDumpToken.None;
        cursor.SkipBlanks();
        return cursor.TryRead('(') && cursor.TryReadCount(out count) && cursor.TryRead(')') && TryReadOpener(ref cursor)
            ? VarDumpToken.Object
            : VarDumpToken.None;
    }

    private static VarDumpToken ReadReference(ref TextCursor cursor) =>
        cursor.TryReadCount(out _) && cursor.TryRead(')') && TryReadOpener(ref cursor) ? VarDumpToken.Reference : VarDumpToken.None;

    private static bool TryReadOpener(ref TextCursor cursor)
    {
        SkipReferenceCount(ref cursor);
        cursor.SkipBlanks();
        return cursor.TryRead('{');
    }
}
