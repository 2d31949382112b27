using System.Runtime.InteropServices;
using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>
/// The tokens of <c>var_dump</c> and <c>debug_zval_dump</c>, PHP 5.2 to 8.5 (php-src ext/standard/var.c,
/// php_var_dump and php_debug_zval_dump).
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct VarDumpLexer(ReadOnlySpan<char> text, int position)
{
    // Class names and resource types are short; a longer run between parentheses is prose.
    private const int LongestName = 300;

    // A key that runs on for longer than this has lost its end.
    private const int LongestKey = 2048;

    // The same for a key that could have ended earlier.
    private const int LongestSecondKey = 200;

    private TextCursor _cursor = new(text, position);

    /// <summary>Offset of the next character.</summary>
    public int Position
    {
        readonly get => _cursor.Position;
        set => _cursor.Position = value;
    }

    /// <summary>The count that the last token declared: bytes of a string, members of a container.</summary>
    public int Count { get; private set; }

    /// <summary>Where the digits of <see cref="Count"/> stand.</summary>
    public TextRange CountRange { get; private set; }

    /// <summary>The node for the last scalar, key, or container start.</summary>
    public DumpNode Node { get; private set; }

    /// <summary>
    /// Whether the dump still has its line breaks. Then one stands behind each arrow, and an arrow inside a key or string
    /// is told from a real one.
    /// </summary>
    public bool KeysEndLines { get; set; }

    public readonly bool AtEnd => _cursor.AtEnd;

    /// <summary>Whether nothing but spaces stands before the next line break.</summary>
    public readonly bool IsAtLineEnd => IsLineEnd(_cursor);

    public void SkipBlanks() => _cursor.SkipBlanks();

    public bool TryReadCloser() => _cursor.TryRead('}');

    /// <summary>Reads the beginning of a value; on failure the position is where it stood.</summary>
    public VarDumpToken ReadValue()
    {
        int start = Position;
        if (_cursor.TryRead('&')) _cursor.SkipBlanks();
        VarDumpToken token = (char)(_cursor.Next | 0x20) switch
        {
            's' when _cursor.TryRead("string(") => ReadStringStart(),
            'a' when _cursor.TryRead("array(") => ReadArrayStart(),
            'o' when _cursor.TryRead("object(") => ReadObjectStart(),
            'l' when _cursor.TryRead("lazy ghost object(") || _cursor.TryRead("lazy proxy object(") => ReadObjectStart(),
            'i' when _cursor.TryRead("int(") => ReadNumber(),
            'l' when _cursor.TryRead("long(") => ReadNumber(),
            'f' when _cursor.TryRead("float(") => ReadNumber(),
            'd' when _cursor.TryRead("double(") => ReadNumber(),
            'b' when _cursor.TryRead("bool(") => ReadBoolean(),
            'n' when _cursor.TryRead("null") => Scalar(DumpNodeKind.Null, start),
            'e' when _cursor.TryRead("enum(") => ReadEnum(),
            'r' when _cursor.TryRead("resource(") => ReadResource(start),
            'r' when _cursor.TryRead("reference refcount(") => ReadReferenceStart(),
            'u' when _cursor.TryRead("unknown:0") => Scalar(DumpNodeKind.NotRepresentable, start),
            _ when _cursor.TryRead("*RECURSION*") => Scalar(DumpNodeKind.NotRepresentable, start),
            _ => VarDumpToken.None,
        };
        if (token == VarDumpToken.None) Position = start;
        else if (token is VarDumpToken.Scalar or VarDumpToken.NamedScalar) SkipReferenceCount();
        return token;
    }

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

    /// <summary>Reads <c>uninitialized(type)</c>, what a typed property shows that was never set (PHP 7.4).</summary>
    public bool TryReadUninitialized()
    {
        if (!_cursor.TryRead("uninitialized(")) return false;
        // A type may hold parentheses: (A&B)|null.
        int depth = 1;
        int limit = Math.Min(_cursor.Text.Length, Position + LongestName);
        while (Position < limit && depth > 0)
        {
            depth += _cursor.Next switch { '(' => 1, ')' => -1, _ => 0 };
            Position++;
        }
        return depth == 0;
    }

    /// <summary>Skips what <c>debug_zval_dump</c> puts behind a value: <c>refcount(2)</c>, <c>interned</c>.</summary>
    public void SkipReferenceCount()
    {
        TextCursor ahead = _cursor;
        ahead.SkipBlanks();
        ahead.TryRead("packed ");
        if (ahead.TryRead("refcount(") && ahead.TryReadCount(out _) && ahead.TryRead(')') || ahead.TryRead("interned")) _cursor = ahead;
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

    private VarDumpToken ReadStringStart()
    {
        if (!TryReadCount() || !_cursor.TryRead(')')) return VarDumpToken.None;
        _cursor.SkipBlanks();
        return _cursor.TryReadQuote() ? VarDumpToken.StringStart : VarDumpToken.None;
    }

    private VarDumpToken ReadArrayStart()
    {
        if (!TryReadCount() || !_cursor.TryRead(')')) return VarDumpToken.None;
        Node = new DumpNode(DumpNodeKind.Array, default);
        return TryReadOpener() ? VarDumpToken.ArrayStart : VarDumpToken.None;
    }

    private VarDumpToken ReadObjectStart()
    {
        if (!TryReadUntil(')', out _) || !_cursor.TryRead('#') || !_cursor.TryReadCount(out _)) return VarDumpToken.None;
        _cursor.SkipBlanks();
        if (!_cursor.TryRead('(') || !TryReadCount() || !_cursor.TryRead(')')) return VarDumpToken.None;
        Node = new DumpNode(DumpNodeKind.Object, default);
        return TryReadOpener() ? VarDumpToken.ObjectStart : VarDumpToken.None;
    }

    private VarDumpToken ReadReferenceStart() =>
        _cursor.TryReadCount(out _) && _cursor.TryRead(')') && TryReadOpener() ? VarDumpToken.ReferenceStart : VarDumpToken.None;

    private VarDumpToken ReadNumber()
    {
        int start = Position;
        if (_cursor.Next == '-') Position++;
        if (!_cursor.TryRead("INF") && !_cursor.TryRead("NAN"))
        {
            if (!char.IsAsciiDigit(_cursor.Next)) return VarDumpToken.None;
            while (char.IsAsciiDigit(_cursor.Next) || _cursor.Next is '.' or '+' or '-' or 'e' or 'E') Position++;
        }
        Node = new DumpNode(DumpNodeKind.Number, TextRange.FromBounds(start, Position));
        return _cursor.TryRead(')') ? VarDumpToken.Scalar : VarDumpToken.None;
    }

    private VarDumpToken ReadBoolean()
    {
        int start = Position;
        bool value = _cursor.TryRead("true");
        if (!value && !_cursor.TryRead("false")) return VarDumpToken.None;
        Node = new DumpNode(value ? DumpNodeKind.True : DumpNodeKind.False, TextRange.FromBounds(start, Position));
        return _cursor.TryRead(')') ? VarDumpToken.Scalar : VarDumpToken.None;
    }

    private VarDumpToken ReadEnum()
    {
        if (!TryReadUntil(')', out TextRange name) || !_cursor.Text.Slice(name.Start, name.Length).Contains("::", StringComparison.Ordinal)) return VarDumpToken.None;
        Node = new DumpNode(DumpNodeKind.Text, name);
        return VarDumpToken.NamedScalar;
    }

    private VarDumpToken ReadResource(int start)
    {
        if (!_cursor.TryReadCount(out _) || !_cursor.TryRead(") of type (") || !TryReadUntil(')', out _)) return VarDumpToken.None;
        Node = new DumpNode(DumpNodeKind.NotRepresentable, TextRange.FromBounds(start, Position));
        return VarDumpToken.NamedScalar;
    }

    private VarDumpToken Scalar(DumpNodeKind kind, int start)
    {
        Node = new DumpNode(kind, TextRange.FromBounds(start, Position));
        return VarDumpToken.Scalar;
    }

    private bool TryReadCount()
    {
        int start = Position;
        bool read = _cursor.TryReadCount(out int count);
        Count = count;
        CountRange = TextRange.FromBounds(start, Position);
        return read;
    }

    private bool TryReadOpener()
    {
        SkipReferenceCount();
        _cursor.SkipBlanks();
        return _cursor.TryRead('{');
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

    private bool TryReadUntil(char closer, out TextRange name)
    {
        ReadOnlySpan<char> rest = _cursor.Rest;
        int length = rest[..Math.Min(rest.Length, LongestName)].IndexOf(closer);
        name = new TextRange(Position, Math.Max(0, length));
        if (length <= 0 || rest[..length].IndexOfAny("{}\n") >= 0) return false;
        Position += length + 1;
        return true;
    }
}
