namespace Cleanup.Recovery;

/// <summary>JSON's grammar of numbers (RFC 8259, section 6).</summary>
internal static class JsonNumber
{
    /// <summary>Whether the whole text is a JSON number.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.StartsWith('-')) text = text[1..];
        int integer = Digits(text);
        if (integer == 0 || integer > 1 && text[0] == '0') return false;
        text = text[integer..];
        if (text.StartsWith('.'))
        {
            int fraction = Digits(text[1..]);
            if (fraction == 0) return false;
            text = text[(1 + fraction)..];
        }
        if (text.IsEmpty) return true;
        if (text[0] is not ('e' or 'E')) return false;
        text = text[1..];
        if (!text.IsEmpty && text[0] is '+' or '-') text = text[1..];
        return text.Length > 0 && Digits(text) == text.Length;
    }

    // A loop: IndexOfAnyExceptInRange allocates until the runtime has compiled it anew, and prose asks this for every bracket.
    private static int Digits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }
}
