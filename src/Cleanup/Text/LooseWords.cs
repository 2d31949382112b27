namespace Cleanup.Text;

/// <summary>
/// Compares with known words in a text that scraping changed: any blank for a blank, any quotation mark of its sort for a quote.
/// Thread-safe.
/// </summary>
internal static class LooseWords
{
    /// <summary>Whether the text starts with the words.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        if (text.Length < words.Length) return false;
        for (int i = 0; i < words.Length; i++)
        {
            if (text[i] != words[i] && !IsAlike(text[i], words[i])) return false;
        }
        return true;
    }

    /// <summary>Whether the text ends with the words.</summary>
    public static bool EndsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> words) =>
        text.Length >= words.Length && StartsWith(text[^words.Length..], words);

    private static bool IsAlike(char character, char expected) => expected switch
    {
        ' ' => Blank.Is(character),
        '\'' or '"' => QuoteMark.FamilyOf(character) is var family && family != QuoteFamily.None && family == QuoteMark.FamilyOf(expected),
        _ => false,
    };
}
