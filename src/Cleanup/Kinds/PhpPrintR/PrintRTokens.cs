using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>
/// The places behind a container's parenthesis that may be structure, found as they are asked for, and kept for going back. Not
/// thread-safe.
/// </summary>
internal sealed class PrintRTokens(int position, PrintRLayout layout)
{
    private const string Arrow = "=>";

    private static readonly SearchValues<char> _inLines = SearchValues.Create("[)=");
    private static readonly SearchValues<char> _inOneLine = SearchValues.Create("[)=\n\r");

    private readonly List<PrintRToken> _tokens = [];
    private int _position = position;
    private bool _ended;

    /// <summary>How far was read.</summary>
    public int Furthest => _position;

    /// <summary>The token of that index; false when the text holds fewer, or a line break ends a dump that has none.</summary>
    public bool TryGet(ReadOnlySpan<char> text, int index, out PrintRToken token)
    {
        while (index >= _tokens.Count && !_ended) ReadNext(text);
        bool found = index < _tokens.Count;
        token = found ? _tokens[index] : default;
        return found;
    }

    /// <summary>The index of the first token that starts at a place or behind it.</summary>
    public int IndexAt(ReadOnlySpan<char> text, int place)
    {
        while (!_ended && _position <= place) ReadNext(text);
        int low = 0;
        for (int high = _tokens.Count; low < high;)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].Start < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void ReadNext(ReadOnlySpan<char> text)
    {
        int offset = text[_position..].IndexOfAny(layout.HasLines ? _inLines : _inOneLine);
        _position = offset < 0 ? text.Length : _position + offset;
        _ended = offset < 0 || text[_position] is '\n' or '\r';
        if (_ended) return;
        int start = _position++;
        switch (text[start])
        {
            case ')':
                Add(text, PrintRTokenKind.Close, start, default);
                break;
            case '[' when TryFindKeyEnd(text, start, out int nameEnd):
                _position = BehindArrow(text, nameEnd + 2);
                Add(text, PrintRTokenKind.Key, start, TextRange.FromBounds(start + 1, nameEnd));
                break;
            case '=' when IsArrow(text, start) && IsAfterBlank(text, start):
                _position = BehindArrow(text, start);
                Add(text, PrintRTokenKind.BareArrow, start, default);
                break;
            default:
                break;
        }
    }

    private void Add(ReadOnlySpan<char> text, PrintRTokenKind kind, int start, TextRange name)
    {
        int indent = PrintRSpace.IndentAt(text, start);
        bool startsLine = PrintRSpace.StartsLine(text[..(start - indent)]);
        bool endsLine = kind == PrintRTokenKind.Close && PrintRSpace.EndsLine(text, _position);
        _tokens.Add(new PrintRToken(kind, start, _position, name, indent, startsLine, endsLine));
    }

    // The shortest name: "] => " behind it. Where indentation shows that it is a key, it may hold anything; else no line break,
    // and no other key.
    private bool TryFindKeyEnd(ReadOnlySpan<char> text, int start, out int end)
    {
        bool isSure = layout.IsKeyIndent(text, start);
        bool holdsKey = false;
        int limit = Math.Min(text.Length, start + Reach.Name);
        for (end = start + 1; end < limit; end++)
        {
            char character = text[end];
            if (character == ']')
            {
                if (end + 2 < text.Length && Blank.Is(text[end + 1]) && IsArrow(text, end + 2)) return isSure || !holdsKey;
                holdsKey = false;
            }
            else if (character == '[' && IsAfterBlank(text, end))
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

    private static bool IsArrow(ReadOnlySpan<char> text, int offset) => text[offset..].StartsWith(Arrow, StringComparison.Ordinal);

    private static bool IsAfterBlank(ReadOnlySpan<char> text, int offset) =>
        offset > 0 && (Blank.Is(text[offset - 1]) || text[offset - 1] == '(');

    // The one blank is the arrow's; any more are the string's.
    private static int BehindArrow(ReadOnlySpan<char> text, int arrow)
    {
        int end = arrow + Arrow.Length;
        return end < text.Length && text[end] is not ('\n' or '\r') && Blank.Is(text[end]) ? end + 1 : end;
    }
}
