using System.Text;

namespace Cleanup.Recovery;

/// <summary>UTF-16 that has a UTF-8 form. Utf8JsonWriter throws on a lone surrogate; scraped text may hold one.</summary>
internal static class WellFormedText
{
    /// <summary>The text, with U+FFFD for each lone surrogate.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return text.ToString();
        var wellFormed = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) wellFormed.Append(rune);
        return wellFormed.ToString();
    }
}
