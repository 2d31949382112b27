using System.Runtime.InteropServices;
using Cleanup.Detectors.PhpVarDump;
using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpSerialize;

/// <summary>The tokens of <c>serialize</c> (php-src ext/standard/var_unserializer.re). PHP writes no blanks between them; scraping may.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct SerializeLexer(ReadOnlySpan<char> text, int position) : IMemberFollow
{
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

    /// <summary>The node for the last scalar, integer key, or container start.</summary>
    public DumpNode Node { get; private set; }

    /// <summary>The class of the last object.</summary>
    public TextRange Class { get; private set; }

    /// <summary>Whether the string whose end is looked for is a key.</summary>
    public bool InKey { get; set; }

    /// <summary>Whether that string is a variable of a session file, behind which anything may stand.</summary>
    public bool InSession { get; set; }

    public readonly bool AtEnd => _cursor.AtEnd;

    public void SkipBlanks() => _cursor.SkipBlanks();

    public bool TryReadCloser() => _cursor.TryRead('}');

    /// <summary>Reads the closing quotation mark and the semicolon of a string.</summary>
    public bool TryReadStringEnd()
    {
        if (!_cursor.TryReadQuote()) return false;
        _cursor.SkipBlanks();
        return _cursor.TryRead(';');
    }

    /// <summary>Reads the beginning of a value; on failure the position is where it stood.</summary>
    public SerializeToken ReadValue()
    {
        int start = Position;
        char type = _cursor.Next;
        Position++;
        SerializeToken token = type == 'N' ? ReadEnd(DumpNodeKind.Null, start) : _cursor.TryRead(':') ? ReadTyped(type, start) : SerializeToken.None;
        if (token == SerializeToken.None) Position = start;
        return token;
    }

    /// <summary>Reads a key: an integer, or the beginning of a string; on failure the position is where it stood.</summary>
    public SerializeToken ReadKey()
    {
        if (_cursor.Next is not ('i' or 's' or 'S')) return SerializeToken.None;
        SerializeToken token = ReadValue();
        if (token == SerializeToken.Scalar) Node = Node with { Kind = DumpNodeKind.IndexKey };
        return token;
    }

    /// <summary>Reads <c>name|</c>, what stands before each value of a session file.</summary>
    public bool TryReadSessionName(out TextRange name)
    {
        int start = Position;
        while (Position - start < LongestName && IsNameCharacter(_cursor.Next)) Position++;
        name = TextRange.FromBounds(start, Position);
        if (name.Length > 0 && _cursor.TryRead('|')) return true;
        Position = start;
        return false;
    }

    public readonly bool IsMemberFollow(int position)
    {
        var ahead = new SerializeLexer(_cursor.Text, position);
        ahead.SkipBlanks();
        if (ahead.AtEnd) return true;
        if (!ahead._cursor.TryRead(';')) return false;
        if (InSession && TextCursor.IsBlank(ahead._cursor.Next)) return true;
        ahead.SkipBlanks();
        if (ahead.AtEnd) return true;
        if (InKey ? ahead.ReadValue() != SerializeToken.None : ahead.TryReadCloser() || ahead.ReadKey() != SerializeToken.None || ahead.TryReadSessionName(out _)) return true;
        return SerializeCutEnd.IsScrap(_cursor.Text, ahead.Position);
    }

    /// <summary>Whether the character can be part of a name in a session file.</summary>
    public static bool IsNameCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';

    private SerializeToken ReadTyped(char type, int start) => type switch
    {
        'b' => ReadBoolean(),
        'i' => ReadNumber(),
        'd' => ReadNumber(),
        's' or 'S' => ReadStringStart(),
        'a' => ReadOpener(DumpNodeKind.Array, SerializeToken.Array),
        'O' => TryReadClass() ? ReadOpener(DumpNodeKind.Object, SerializeToken.Object) : SerializeToken.None,
        'C' => TryReadClass() ? ReadOpener(DumpNodeKind.NotRepresentable, SerializeToken.Custom) : SerializeToken.None,
        'E' => ReadEnum(),
        'r' or 'R' => TryReadCount() ? ReadEnd(DumpNodeKind.NotRepresentable, start) : SerializeToken.None,
        _ => SerializeToken.None,
    };

    private SerializeToken ReadEnd(DumpNodeKind kind, int start)
    {
        Node = new DumpNode(kind, TextRange.FromBounds(start, Position));
        return _cursor.TryRead(';') ? SerializeToken.Scalar : SerializeToken.None;
    }

    private SerializeToken ReadBoolean()
    {
        int start = Position;
        bool value = _cursor.TryRead('1');
        return value || _cursor.TryRead('0') ? ReadEnd(value ? DumpNodeKind.True : DumpNodeKind.False, start) : SerializeToken.None;
    }

    private SerializeToken ReadNumber()
    {
        int start = Position;
        if (_cursor.Next is '-' or '+') Position++;
        if (!_cursor.TryRead("INF") && !_cursor.TryRead("NAN"))
        {
            if (!char.IsAsciiDigit(_cursor.Next)) return SerializeToken.None;
            while (char.IsAsciiDigit(_cursor.Next) || _cursor.Next is '.' or '+' or '-' or 'e' or 'E') Position++;
        }
        return ReadEnd(DumpNodeKind.Number, start);
    }

    private SerializeToken ReadStringStart() => TryReadCount() && _cursor.TryRead(':') && _cursor.TryReadQuote() ? SerializeToken.String : SerializeToken.None;

    private SerializeToken ReadOpener(DumpNodeKind kind, SerializeToken token)
    {
        if (!TryReadCount() || !_cursor.TryRead(':') || !_cursor.TryRead('{')) return SerializeToken.None;
        Node = new DumpNode(kind, default);
        return token;
    }

    private SerializeToken ReadEnum()
    {
        if (!TryReadCount() || !TryReadQuoted(out TextRange name)) return SerializeToken.None;
        int colon = _cursor.Text.Slice(name.Start, name.Length).IndexOf(':');
        if (colon <= 0 || !_cursor.TryRead(';')) return SerializeToken.None;
        Node = new DumpNode(DumpNodeKind.Text, TextRange.FromBounds(name.Start + colon + 1, name.End), new TextRange(name.Start, colon));
        return SerializeToken.Scalar;
    }

    private bool TryReadClass()
    {
        if (!TryReadCount() || !TryReadQuoted(out TextRange name) || !_cursor.TryRead(':')) return false;
        Class = name;
        return true;
    }

    // The names of classes hold no quotation marks.
    private bool TryReadQuoted(out TextRange name)
    {
        name = default;
        if (!_cursor.TryRead(':') || !_cursor.TryReadQuote()) return false;
        int start = Position;
        while (Position - start < LongestName && !_cursor.AtEnd && !TextCursor.IsQuote(_cursor.Next) && _cursor.Next is not ('\n' or '\r')) Position++;
        name = TextRange.FromBounds(start, Position);
        return _cursor.TryReadQuote();
    }

    private bool TryReadCount()
    {
        int start = Position;
        bool read = _cursor.TryReadCount(out int count);
        Count = count;
        CountRange = TextRange.FromBounds(start, Position);
        return read;
    }
}
