using System.Runtime.InteropServices;
using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>
/// The tokens of <c>var_dump</c> and <c>debug_zval_dump</c>, PHP 5.2 to 8.5 (php-src ext/standard/var.c,
/// php_var_dump and php_debug_zval_dump).
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref partial struct VarDumpLexer(ReadOnlySpan<char> text, int position) : IMemberFollow
{
    // Class names and resource types are short; a longer run between parentheses is prose.
    private const int LongestName = 300;

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

    public readonly bool AtEnd => _cursor.AtEnd;

    public void SkipBlanks() => _cursor.SkipBlanks();

    public bool TryReadQuote() => _cursor.TryReadQuote();

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

    private VarDumpToken ReadStringStart()
    {
        if (!TryReadCount() || !_cursor.TryRead(')')) return VarDumpToken.None;
        // On the next line stands somebody's quotation, behind a dump that was cut here.
        while (_cursor.Next is ' ' or '\t' or '\u00A0') Position++;
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
