using System.Buffers;
using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Articles.Words;

/// <summary>Reads numbers, words, and single characters of a text. Copy it to try something and come back.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct DateCursor(ReadOnlySpan<char> text, int position = 0)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Offset of the next character.</summary>
    public int Position { get; private set; } = position;

    public readonly bool AtEnd => Position >= _text.Length;

    public readonly char Next => AtEnd ? '\0' : _text[Position];

    public readonly bool AtDigit => IsDigit(Next);

    public readonly bool AtBlank => !AtEnd && char.IsWhiteSpace(Next);

    /// <summary>Whether a word or a number goes on here from the character before.</summary>
    public readonly bool IsInsideWord =>
        Position > 0 && !AtEnd && char.IsLetterOrDigit(_text[Position - 1]) && char.IsLetter(_text[Position - 1]) == char.IsLetter(Next);

    /// <summary>Whether the character before is Chinese, Japanese or Korean: those set no blank before a number.</summary>
    public readonly bool IsBehindIdeograph => Position > 0 && _text[Position - 1] >= '\u3040';

    public void SkipBlanks()
    {
        while (AtBlank) Position++;
    }

    public bool TrySkip(char character)
    {
        if (AtEnd || Next != character) return false;
        Position++;
        return true;
    }

    public bool TrySkipAny(SearchValues<char> characters, out char found)
    {
        found = Next;
        if (AtEnd || !characters.Contains(found)) return false;
        Position++;
        return true;
    }

    /// <summary>Skips the word if it stands here as a whole, in any case.</summary>
    public bool TrySkipWord(scoped ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !PeekWord().Equals(word, StringComparison.OrdinalIgnoreCase)) return false;
        Position += word.Length;
        return true;
    }

    /// <summary>Skips one of the words if it stands here as a whole, in any case.</summary>
    public bool TrySkipWord(string[] words)
    {
        ReadOnlySpan<char> word = PeekWord();
        if (!word.EqualsAny(words, StringComparison.OrdinalIgnoreCase)) return false;
        Position += word.Length;
        return true;
    }

    /// <summary>Skips what stands here exactly so, be it that a word goes on behind it: Chinese sets no blanks.</summary>
    public bool TrySkipStart(scoped ReadOnlySpan<char> start)
    {
        if (!_text[Position..].StartsWith(start, StringComparison.Ordinal)) return false;
        Position += start.Length;
        return true;
    }

    /// <summary>The run of letters that starts here; empty when there is none.</summary>
    public readonly ReadOnlySpan<char> PeekWord()
    {
        int end = Position;
        while (end < _text.Length && char.IsLetter(_text[end])) end++;
        return _text[Position..end];
    }

    /// <summary>The run of letters that starts here, a blank, and the run behind it; empty when there are no two.</summary>
    public readonly ReadOnlySpan<char> PeekTwoWords()
    {
        int blank = Position + PeekWord().Length;
        if (blank == Position || blank >= _text.Length || !char.IsWhiteSpace(_text[blank])) return [];
        int second = new DateCursor(_text, blank + 1).PeekWord().Length;
        return second == 0 ? [] : _text[Position..(blank + 1 + second)];
    }

    /// <summary>Whether a character is a digit: of ASCII, full-width as Japanese sets them, or Arabic-Indic.</summary>
    public static bool IsDigit(char character) => ValueOf(character) is >= 0 and <= 9;

    /// <summary>Reads a whole run of digits, when it has as many as wanted (nine at most).</summary>
    public bool TryReadNumber(int minDigits, int maxDigits, out int value)
    {
        value = 0;
        ReadOnlySpan<char> digits = PeekDigits();
        if (digits.Length < minDigits || digits.Length > maxDigits) return false;
        foreach (char digit in digits) value = value * 10 + ValueOf(digit);
        Position += digits.Length;
        return true;
    }

    /// <summary>Reads a year of four digits, be it that scraping glued the time behind it: <c>20216:22 AM</c>.</summary>
    public bool TryReadYear(out int year)
    {
        if (TryReadNumber(4, 4, out year)) return true;
        int run = PeekDigits().Length;
        if (run is not (5 or 6) || Position + run >= _text.Length || _text[Position + run] != ':') return false;
        foreach (char digit in _text.Slice(Position, 4)) year = year * 10 + ValueOf(digit);
        Position += 4;
        return true;
    }

    /// <summary>Reads a whole run of ASCII digits as it stands, when it is no longer than wanted.</summary>
    public bool TryReadDigits(int maxDigits, out ReadOnlySpan<char> digits)
    {
        digits = PeekDigits();
        if (digits.IsEmpty || digits.Length > maxDigits || digits.ContainsAnyExceptInRange('0', '9')) return false;
        Position += digits.Length;
        return true;
    }

    private readonly ReadOnlySpan<char> PeekDigits()
    {
        int end = Position;
        while (end < _text.Length && IsDigit(_text[end])) end++;
        return _text[Position..end];
    }

    private static int ValueOf(char digit) => digit switch
    {
        >= '٠' and <= '٩' => digit - '٠',
        >= '０' and <= '９' => digit - '０',
        _ => digit - '0',
    };
}
