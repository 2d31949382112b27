using System.Buffers;

namespace Cleanup.Articles;

/// <summary>Reads numbers, words, and single characters from the left of a text. Copy it to try something and come back.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;

    public readonly bool AtDigit => !_rest.IsEmpty && char.IsAsciiDigit(_rest[0]);

    public readonly bool AtBlank => !_rest.IsEmpty && char.IsWhiteSpace(_rest[0]);

    public void SkipBlanks() => _rest = _rest.TrimStart();

    public bool TrySkip(char character)
    {
        if (_rest.IsEmpty || _rest[0] != character) return false;
        _rest = _rest[1..];
        return true;
    }

    public bool TrySkipAny(SearchValues<char> characters, out char found)
    {
        found = _rest.IsEmpty ? '\0' : _rest[0];
        if (_rest.IsEmpty || !characters.Contains(found)) return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>Skips the word if it stands here as a whole, in any case.</summary>
    public bool TrySkipWord(ReadOnlySpan<char> word)
    {
        if (!PeekWord().Equals(word, StringComparison.OrdinalIgnoreCase)) return false;
        _rest = _rest[word.Length..];
        return true;
    }

    /// <summary>The run of ASCII letters that starts here; empty when there is none.</summary>
    public readonly ReadOnlySpan<char> PeekWord()
    {
        int length = 0;
        while (length < _rest.Length && char.IsAsciiLetter(_rest[length])) length++;
        return _rest[..length];
    }

    /// <summary>Reads a whole run of ASCII digits, when it has as many as wanted (nine at most).</summary>
    public bool TryReadNumber(int minDigits, int maxDigits, out int value)
    {
        value = 0;
        ReadOnlySpan<char> digits = PeekDigits();
        if (digits.Length < minDigits || digits.Length > maxDigits) return false;
        foreach (char digit in digits) value = value * 10 + (digit - '0');
        _rest = _rest[digits.Length..];
        return true;
    }

    /// <summary>Reads a whole run of ASCII digits as it stands, when it is no longer than wanted.</summary>
    public bool TryReadDigits(int maxDigits, out ReadOnlySpan<char> digits)
    {
        digits = PeekDigits();
        if (digits.IsEmpty || digits.Length > maxDigits) return false;
        _rest = _rest[digits.Length..];
        return true;
    }

    private readonly ReadOnlySpan<char> PeekDigits()
    {
        int length = 0;
        while (length < _rest.Length && char.IsAsciiDigit(_rest[length])) length++;
        return _rest[..length];
    }
}
