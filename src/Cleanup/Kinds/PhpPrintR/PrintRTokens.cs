using System.Buffers;
using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>
/// The places behind a container's parenthesis that may be structure, found as they are asked for, and kept for going back.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct PrintRTokens(ReadOnlySpan<char> text, int position, PrintRLayout layout)
{
    private const int LongestKey = 500;
    private const string Arrow = "=>";

    private static readonly SearchValues<char> _inLines = SearchValues.Create("[)=");
    private static readonly SearchValues<char> _inOneLine = SearchValues.Create("[)=\n\r");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<PrintRToken> _tokens = [];
    private int _position = position;
    private bool _ended;

    /// <summary>How far was read.</summary>
    public readonly int Furthest => _position;

    /// <summary>The token of that index; false when the text holds fewer, or a line break ends a dump that has none.</summary>
    public bool TryGet(int index, out PrintRToken token)
    {
        while (index >= _tokens.Count && !_ended) ReadNext();
        bool found = index < _tokens.Count;
        token = found ? _tokens[index] : default;
        return found;
    }

    private void ReadNext()
    {
        int offset = _text[_position..].IndexOfAny(layout.HasLines ? _inLines : _inOneLine);
        _position = offset < 0 ? _text.Length : _position + offset;
        _ended = offset < 0 || _text[_position] is '\n' or '\r';
        if (_ended) return;
        int start = _position++;
        switch (_text[start])
        {
            case ')':
                Add(PrintRTokenKind.Close, start, default);
                break;
            case '[' when TryFindKeyEnd(start, out int nameEnd):
                _position = BehindArrow(nameEnd + 2);
                Add(PrintRTokenKind.Key, start, TextRange.FromBounds(start + 1, nameEnd));
                break;
            case '=' when IsArrow(start) && IsAfterBlank(start):
                _position = BehindArrow(start);
                Add(PrintRTokenKind.BareArrow, start, default);
                break;
            default:
                break;
        }
    }

    private readonly void Add(PrintRTokenKind kind, int start, TextRange name)
    {
        int indent = PrintRSpace.IndentAt(_text, start);
        bool startsLine = PrintRSpace.StartsLine(_text[..(start - indent)]);
        bool endsLine = kind == PrintRTokenKind.Close && PrintRSpace.EndsLine(_text, _position);
        _tokens.Add(new PrintRToken(kind, start, _position, name, indent, startsLine, endsLine));
    }

    // The shortest name: "] => " behind it. Where indentation shows that it is a key, it may hold anything; else no line break,
    // and no other key.
    private readonly bool TryFindKeyEnd(int start, out int end)
    {
        bool isSure = layout.IsKeyIndent(_text, start);
        bool holdsKey = false;
        int limit = Math.Min(_text.Length, start + LongestKey);
        for (end = start + 1; end < limit; end++)
        {
            char character = _text[end];
            if (character == ']')
            {
                if (end + 2 < _text.Length && Blank.Is(_text[end + 1]) && IsArrow(end + 2)) return isSure || !holdsKey;
                holdsKey = false;
            }
            else if (character == '[' && IsAfterBlank(end))
            {
                holdsKey = true;
            }
            else if (character is '\n' or '\r' && !(isSure && layout.HasLines))
            {
                return false;
            }
        }
        return false;
    }

    private readonly bool IsArrow(int offset) => _text[offset..].StartsWith(Arrow, StringComparison.Ordinal);

    private readonly bool IsAfterBlank(int offset) => offset > 0 && (Blank.Is(_text[offset - 1]) || _text[offset - 1] == '(');

    // The one blank is the arrow's; any more are the string's.
    private readonly int BehindArrow(int arrow)
    {
        int end = arrow + Arrow.Length;
        return end < _text.Length && _text[end] is not ('\n' or '\r') && Blank.Is(_text[end]) ? end + 1 : end;
    }
}
