using System.Buffers;
using System.Runtime.InteropServices;

namespace Cleanup.Articles.Dates;

/// <summary>Reads numbers, words, and single characters of a text. Copy it to try something and come back.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct DateCursor(ReadOnlySpan<char> text, int position = 0)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Offset of the next character.</summary>
    public int Position { get; private set; } = position;

    public readonly bool AtEnd => Position >= _text.Length;

    public readonly char Next => AtEnd ? '\0' : _text[Position];

    public readonly bool AtDigit => char.IsAsciiDigit(Next);

    public readonly bool AtBlank => !AtEnd && char.IsWhiteSpace(Next);

    /// <summary>Whether a word or a number goes on here from the character before.</summary>
    public readonly bool IsInsideWord => Position > 0 && !AtEnd && char.IsLetterOrDigit(_text[Position - 1]) && char.IsLetter(_text[Position - 1]) == char.IsLetter(Next);

    /// <summary>Whether the character before is Chinese, Japanese or Korean: those set no blank before a number.</summary>
    public readonly bool IsBehindIdeograph => Position > 0 && _text[Position - 1] >= '\u3040';

    public void Advance() => Position++;

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
    public bool TrySkipWord(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !PeekWord().Equals(word, StringComparison.OrdinalIgnoreCase)) return false;
        Position += word.Length;
        return true;
    }

    /// <summary>Skips one of the words if it stands here as a whole, in any case.</summary>
    public bool TrySkipWord(string[] words)
    {
        ReadOnlySpan<char> word = PeekWord();
        foreach (string candidate in words)
        {
            if (!word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) continue;
            Position += candidate.Length;
            return true;
        }
        return false;
    }

    /// <summary>Skips what stands here exactly so, be it that a word goes on behind it: Chinese sets no blanks.</summary>
    public bool TrySkipStart(ReadOnlySpan<char> start)
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

    /// <summary>Reads a whole run of ASCII digits, when it has as many as wanted (nine at most).</summary>
    public bool TryReadNumber(int minDigits, int maxDigits, out int value)
    {
        value = 0;
        ReadOnlySpan<char> digits = PeekDigits();
        if (digits.Length < minDigits || digits.Length > maxDigits) return false;
        foreach (char digit in digits) value = value * 10 + (digit - '0');
        Position += digits.Length;
        return true;
    }

    /// <summary>Reads a whole run of ASCII digits as it stands, when it is no longer than wanted.</summary>
    public bool TryReadDigits(int maxDigits, out ReadOnlySpan<char> digits)
    {
        digits = PeekDigits();
        if (digits.IsEmpty || digits.Length > maxDigits) return false;
        Position += digits.Length;
        return true;
    }

    private readonly ReadOnlySpan<char> PeekDigits()
    {
        int end = Position;
        while (end < _text.Length && char.IsAsciiDigit(_text[end])) end++;
        return _text[Position..end];
    }
}
