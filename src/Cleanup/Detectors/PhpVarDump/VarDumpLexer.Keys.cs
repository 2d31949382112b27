using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpVarDump;

// The keys of members, and what may stand behind their values.
internal ref partial struct VarDumpLexer
{
    // A key that runs on for longer than this has lost its end.
    private const int LongestKey = 2048;

    // The same for a key that could have ended earlier.
    private const int LongestSecondKey = 200;

    /// <summary>
    /// Whether the dump still has its line breaks. Then one stands behind each arrow, and an arrow inside a key or string
    /// is told from a real one.
    /// </summary>
    public bool KeysEndLines { get; set; }

    /// <summary>Whether nothing but spaces stands before the next line break.</summary>
    public readonly bool IsAtLineEnd => IsLineEnd(_cursor);

    /// <summary>
    /// Reads <c>["name"]=></c>, <c>[0]=></c>, <c>["name":protected]=></c>, <c>["name":"Class":private]=></c>,
    /// or PHP 5.2's <c>["name:protected"]=></c>; on failure the position is where it stood.
    /// </summary>
    /// <param name="isProperty">Whether it may have a visibility.</param>
    /// <param name="longerThan">Only a name that ends behind this offset will do; 0 for the shortest.</param>
    public bool TryReadKey(bool isProperty, int longerThan = 0)
    {
        int start = Position;
        if (_cursor.TryRead('[') && (longerThan == 0 && TryReadIndex() || TryReadName(isProperty, longerThan))) return true;
        Position = start;
        return false;
    }

    /// <summary>Whether what stands here may follow a member's value: another member, or the container's end.</summary>
    public readonly bool IsMemberFollow(int position)
    {
        var ahead = new VarDumpLexer(_cursor.Text, position) { KeysEndLines = KeysEndLines };
        ahead.SkipReferenceCount();
        ahead.SkipBlanks();
        if (ahead.AtEnd || ahead._cursor.TryRead('}')) return true;
        if (!ahead._cursor.TryRead('[')) return false;
        return TextCursor.IsQuote(ahead._cursor.Next) || ahead.TryReadIndex();
    }

    private bool TryReadIndex()
    {
        int start = Position;
        if (_cursor.Next == '-') Position++;
        int digits = Position;
        while (char.IsAsciiDigit(_cursor.Next)) Position++;
        Node = new DumpNode(DumpNodeKind.IndexKey, TextRange.FromBounds(start, Position));
        if (Position > digits && TryReadKeyEnd()) return true;
        Position = start;
        return false;
    }

    // The shortest name whose end a value start follows: a name may hold quotes and brackets.
    private bool TryReadName(bool isProperty, int longerThan)
    {
        if (!_cursor.TryReadQuote()) return false;
        int start = Position;
        int limit = Math.Min(_cursor.Text.Length, start + (longerThan > 0 ? LongestSecondKey : LongestKey));
        for (int end = Math.Max(start, longerThan + 1); end < limit; end++)
        {
            // A name that looks complete and goes on over a line break is two members taken for one.
            if (longerThan > 0 && _cursor.Text[end] is '\n' or '\r') return false;
            if (!TextCursor.IsQuote(_cursor.Text[end])) continue;
            Position = end + 1;
            TextRange owner = default;
            if (isProperty) TryReadVisibility(out owner);
            if (!TryReadKeyEnd() || !IsValueStart()) continue;
            Node = new DumpNode(DumpNodeKind.NameKey, WithoutVisibility(TextRange.FromBounds(start, end), isProperty), owner);
            return true;
        }
        return false;
    }

    private void TryReadVisibility(out TextRange owner)
    {
        owner = default;
        TextCursor ahead = _cursor;
        if (!ahead.TryRead(':')) return;
        if (!ahead.TryRead("protected"))
        {
            if (!ahead.TryReadQuote()) return;
            int start = ahead.Position;
            int limit = Math.Min(ahead.Text.Length, start + LongestName);
            while (ahead.Position < limit && !TextCursor.IsQuote(ahead.Next)) ahead.Position++;
            var type = TextRange.FromBounds(start, ahead.Position);
            if (!ahead.TryReadQuote() || !ahead.TryRead(":private")) return;
            owner = type;
        }
        _cursor = ahead;
    }

    // PHP 5.2 wrote the visibility inside the quotes.
    private readonly TextRange WithoutVisibility(TextRange name, bool isProperty)
    {
        if (!isProperty) return name;
        ReadOnlySpan<char> characters = _cursor.Text.Slice(name.Start, name.Length);
        if (characters.EndsWith(":protected", StringComparison.Ordinal)) return name with { Length = name.Length - ":protected".Length };
        if (characters.EndsWith(":private", StringComparison.Ordinal)) return name with { Length = name.Length - ":private".Length };
        return name;
    }

    private bool TryReadKeyEnd()
    {
        TextCursor ahead = _cursor;
        if (!ahead.TryRead(']')) return false;
        ahead.SkipBlanks();
        if (!ahead.TryRead("=>") || KeysEndLines && !IsLineEnd(ahead)) return false;
        _cursor = ahead;
        return true;
    }

    private static bool IsLineEnd(TextCursor cursor)
    {
        while (cursor.Next is ' ' or '\t' or '\u00A0') cursor.Position++;
        return cursor.AtEnd || cursor.Next is '\n' or '\r';
    }

    private readonly bool IsValueStart()
    {
        var ahead = new VarDumpLexer(_cursor.Text, Position);
        ahead.SkipBlanks();
        return ahead.AtEnd || ahead.ReadValue() != VarDumpToken.None || ahead._cursor.TryRead("uninitialized(");
    }
}
