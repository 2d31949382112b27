namespace Cleanup.Text;

/// <summary>JSON's grammar of numbers (RFC 8259, section 6).</summary>
internal static class JsonNumber
{
    /// <summary>Whether the whole text is a JSON number.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.StartsWith('-')) text = text[1..];
        int integer = CountDigits(text);
        if (integer == 0 || integer > 1 && text[0] == '0') return false;
        text = text[integer..];
        if (text.StartsWith('.'))
        {
            int fraction = CountDigits(text[1..]);
            if (fraction == 0) return false;
            text = text[(1 + fraction)..];
        }
        if (text.IsEmpty) return true;
        if (text[0] is not ('e' or 'E')) return false;
        text = text[1..];
        if (!text.IsEmpty && text[0] is '+' or '-') text = text[1..];
        return text.Length > 0 && CountDigits(text) == text.Length;
    }

    /// <summary>How many ASCII digits the text begins with.</summary>
    public static int CountDigits(ReadOnlySpan<char> text)
    {
        // A loop: IndexOfAnyExceptInRange allocates until the runtime has compiled it anew, and prose asks this for every bracket.
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }
}
