using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Kinds.Shortcode;

/// <summary>
/// Reads the inside of a shortcode's brackets (WordPress, get_shortcode_atts_regex), with quotation marks straight, typographic or
/// escaped: <c>ids="1,2" size=”large” small</c>.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ShortcodeCursor(ReadOnlySpan<char> text, int position, char closer = ']')
{
    private static readonly string[] _quotes = ["&quot;", "&#8220;", "&#8221;", "&#8243;", "&#34;", "&#034;", "&ldquo;", "&rdquo;",
        "&#039;", "&#39;", "&#8217;", "&#8242;"];

    private TextCursor _cursor = new(text, position);

    public readonly int Position => _cursor.Position;

    /// <summary>Reads a name: letters in lower case, digits, hyphens and underscores.</summary>
    public ReadOnlySpan<char> ReadName()
    {
        int start = _cursor.Position;
        while (char.IsAsciiLetterLower(_cursor.Next) || char.IsAsciiDigit(_cursor.Next) || _cursor.Next is '_' or '-') _cursor.Position++;
        return _cursor.Text[start.._cursor.Position];
    }

    /// <summary>Reads the bracket that ends the shortcode.</summary>
    public bool TryReadEnd()
    {
        TextCursor look = _cursor.BehindBlanks();
        look.TryRead('/');
        look.SkipBlanks();
        if (!look.TryRead(closer)) return false;
        _cursor = look;
        return true;
    }

    /// <summary>Reads a blank and an attribute, or a value without a name.</summary>
    /// <param name="name">The attribute's name; empty when it has none.</param>
    /// <param name="value">The value without its quotation marks.</param>
    /// <param name="isQuoted">Whether the value stood in quotation marks.</param>
    public bool TryReadAttribute(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value, out bool isQuoted)
    {
        value = default;
        isQuoted = false;
        int before = _cursor.Position;
        _cursor.SkipBlanks();
        int start = _cursor.Position;
        name = default;
        if (start == before) return false;
        while (char.IsAsciiLetterOrDigit(_cursor.Next) || _cursor.Next is '_' or '-' or ':' or '.') _cursor.Position++;
        ReadOnlySpan<char> word = _cursor.Text[start.._cursor.Position];
        TextCursor look = _cursor.BehindBlanks();
        if (!word.IsEmpty && look.TryRead('='))
        {
            look.SkipBlanks();
            _cursor = look;
            name = word;
        }
        else
        {
            _cursor.Position = start;
        }
        isQuoted = TryReadQuote();
        return isQuoted ? TryReadQuoted(out value) : TryReadBare(out value);
    }

    private bool TryReadQuoted(out ReadOnlySpan<char> value)
    {
        int start = _cursor.Position;
        int limit = Math.Min(_cursor.Text.Length, start + Reach.Message);
        while (_cursor.Position < limit)
        {
            value = _cursor.Text[start.._cursor.Position];
            if (TryReadQuote() && (Blank.Is(_cursor.Next) || _cursor.Next == closer || _cursor.Next == '/')) return true;
            if (_cursor.Position == start + value.Length) _cursor.Position++;
        }
        value = default;
        return false;
    }

    private bool TryReadBare(out ReadOnlySpan<char> value)
    {
        int start = _cursor.Position;
        while (!_cursor.AtEnd && !Blank.Is(_cursor.Next) && _cursor.Next != closer && _cursor.Next is not (']' or '[')) _cursor.Position++;
        value = _cursor.Text[start.._cursor.Position];
        return !value.IsEmpty;
    }

    private bool TryReadQuote()
    {
        if (_cursor.TryReadQuote()) return true;
        if (_cursor.Next is '\'' or '’' or '‘' or '′' or '″')
        {
            _cursor.Position++;
            return true;
        }
        if (_cursor.Next != '&') return false;
        return _cursor.TryReadAny(_quotes, StringComparison.OrdinalIgnoreCase);
    }
}
