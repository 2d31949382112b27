using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpSerialize;

/// <summary>
/// The beginnings of values in <c>serialize</c> (php-src ext/standard/var_unserializer.re). PHP writes no blanks between them; scraping
/// may.
/// </summary>
internal static class SerializeLexer
{
    /// <summary>Reads the beginning of a value; on failure the cursor stays.</summary>
    /// <param name="cursor">Where it stands.</param>
    /// <param name="step">The whole value, or its opening, whose node stands where the class of an object does.</param>
    /// <param name="head">For a string, and for what a class itself wrote, what stands before the content.</param>
    public static SerializeToken Read(ref TextCursor cursor, out DumpStep step, out DumpString head)
    {
        head = default;
        ValueNode node = default;
        int count = DumpStep.UnknownCount;
        int start = cursor.Position;
        TextCursor ahead = cursor;
        char type = ahead.Next;
        ahead.Position++;
        bool isTyped = type != 'N' && ahead.TryRead(':');
        SerializeToken token = type switch
        {
            'N' => ReadEnd(ref ahead, ValueKind.Null, start, out node),
            'b' when isTyped => ReadBoolean(ref ahead, out node),
            'i' or 'd' when isTyped => ReadNumber(ref ahead, out node),
            's' or 'S' when isTyped => ReadString(ref ahead, out head),
            'a' when isTyped => TryReadOpener(ref ahead, out count, out _) ? SerializeToken.Array : SerializeToken.None,
            'O' when isTyped => ReadObject(ref ahead, out node, out count),
            'C' when isTyped => ReadCustom(ref ahead, out head),
            'E' when isTyped => ReadEnum(ref ahead, out node),
            'r' or 'R' when isTyped && ahead.TryReadCount(out _) => ReadEnd(ref ahead, ValueKind.NotRepresentable, start, out node),
            _ => SerializeToken.None,
        };
        if (token == SerializeToken.Array) node = new ValueNode(ValueKind.Array, default);
        bool opens = token is SerializeToken.Array or SerializeToken.Object;
        step = new DumpStep(opens ? DumpStepKind.Open : DumpStepKind.Value, ahead.Position, node) { Count = count };
        if (token != SerializeToken.None) cursor = ahead;
        return token;
    }

    /// <summary>Reads a key: an integer, or the beginning of a string; on failure the cursor stays.</summary>
    public static SerializeToken ReadKey(ref TextCursor cursor, out DumpStep step, out DumpString head)
    {
        step = default;
        head = default;
        if (cursor.Next is not ('i' or 's' or 'S')) return SerializeToken.None;
        SerializeToken token = Read(ref cursor, out step, out head);
        if (token == SerializeToken.Scalar) step = step with
        {
            Kind = DumpStepKind.Key,
            Node = step.Node with { Kind = ValueKind.IndexKey },
        };
        return token;
    }

    /// <summary>Reads <c>name|</c>, what stands before each value of a session file.</summary>
    public static bool TryReadSessionName(ref TextCursor cursor, out TextRange name)
    {
        TextCursor ahead = cursor;
        int start = ahead.Position;
        while (ahead.Position - start < Reach.Name && IsNameCharacter(ahead.Next)) ahead.Position++;
        name = TextRange.FromBounds(start, ahead.Position);
        if (name.Length == 0 || !ahead.TryRead('|')) return false;
        cursor = ahead;
        return true;
    }

    /// <summary>Whether the character can be part of a name in a session file.</summary>
    public static bool IsNameCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';

    private static SerializeToken ReadEnd(ref TextCursor cursor, ValueKind kind, int start, out ValueNode node)
    {
        node = new ValueNode(kind, TextRange.FromBounds(start, cursor.Position));
        return cursor.TryRead(';') ? SerializeToken.Scalar : SerializeToken.None;
    }

    private static SerializeToken ReadBoolean(ref TextCursor cursor, out ValueNode node)
    {
        int start = cursor.Position;
        bool value = cursor.TryRead('1');
        bool isBoolean = value || cursor.TryRead('0');
        SerializeToken token = ReadEnd(ref cursor, value ? ValueKind.True : ValueKind.False, start, out node);
        return isBoolean ? token : SerializeToken.None;
    }

    private static SerializeToken ReadNumber(ref TextCursor cursor, out ValueNode node)
    {
        bool isNumber = cursor.TryReadNumber(out TextRange number);
        SerializeToken token = ReadEnd(ref cursor, ValueKind.Number, number.Start, out node);
        return isNumber ? token : SerializeToken.None;
    }

    private static SerializeToken ReadString(ref TextCursor cursor, out DumpString head)
    {
        bool isString = cursor.TryReadCount(out int declared, out TextRange range) && cursor.TryRead(':') && cursor.TryReadQuote();
        head = new DumpString(cursor.Position, declared, range);
        return isString ? SerializeToken.String : SerializeToken.None;
    }

    private static SerializeToken ReadObject(ref TextCursor cursor, out ValueNode node, out int count)
    {
        count = 0;
        bool isObject = TryReadClass(ref cursor, out TextRange type) && TryReadOpener(ref cursor, out count, out _);
        node = new ValueNode(ValueKind.Object, type);
        return isObject ? SerializeToken.Object : SerializeToken.None;
    }

    private static SerializeToken ReadCustom(ref TextCursor cursor, out DumpString head)
    {
        head = default;
        if (!TryReadClass(ref cursor, out _) || !TryReadOpener(ref cursor, out int count, out TextRange range)) return SerializeToken.None;
        head = new DumpString(cursor.Position, count, range);
        return SerializeToken.Custom;
    }

    private static SerializeToken ReadEnum(ref TextCursor cursor, out ValueNode node)
    {
        node = default;
        if (!cursor.TryReadCount(out _) || !TryReadQuoted(ref cursor, out TextRange name)) return SerializeToken.None;
        int colon = cursor.Text.Slice(name).IndexOf(':');
        if (colon <= 0 || !cursor.TryRead(';')) return SerializeToken.None;
        node = new ValueNode(ValueKind.Text, TextRange.FromBounds(name.Start + colon + 1, name.End), new TextRange(name.Start, colon));
        return SerializeToken.Scalar;
    }

    private static bool TryReadOpener(ref TextCursor cursor, out int count, out TextRange range) =>
        cursor.TryReadCount(out count, out range) && cursor.TryRead(':') && cursor.TryRead('{');

    private static bool TryReadClass(ref TextCursor cursor, out TextRange name)
    {
        name = default;
        return cursor.TryReadCount(out _) && TryReadQuoted(ref cursor, out name) && cursor.TryRead(':');
    }

    // The names of classes hold no quotation marks.
    private static bool TryReadQuoted(ref TextCursor cursor, out TextRange name)
    {
        name = default;
        if (!cursor.TryRead(':') || !cursor.TryReadQuote()) return false;
        int start = cursor.Position;
        while (cursor.Position - start < Reach.Name && !cursor.AtEnd)
        {
            if (QuoteMark.IsDouble(cursor.Next) || cursor.Next is '\n' or '\r') break;
            cursor.Position++;
        }
        name = TextRange.FromBounds(start, cursor.Position);
        return cursor.TryReadQuote();
    }
}
