namespace Cleanup.Text;

/// <summary>Which of several words a text starts with, ends with or is: the first of them. Thread-safe.</summary>
internal static class AnyWord
{
    /// <summary>The word that the text starts with; null for none.</summary>
    public static string? WordAtStart(
        this ReadOnlySpan<char> text, ReadOnlySpan<string> words, StringComparison comparison = StringComparison.Ordinal)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, comparison)) return word;
        }
        return null;
    }

    /// <summary>The word that the text ends with; null for none.</summary>
    public static string? WordAtEnd(
        this ReadOnlySpan<char> text, ReadOnlySpan<string> words, StringComparison comparison = StringComparison.Ordinal)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, comparison)) return word;
        }
        return null;
    }

    public static bool StartsWithAny(
        this ReadOnlySpan<char> text, ReadOnlySpan<string> words, StringComparison comparison = StringComparison.Ordinal) =>
        text.WordAtStart(words, comparison) is not null;

    public static bool EndsWithAny(
        this ReadOnlySpan<char> text, ReadOnlySpan<string> words, StringComparison comparison = StringComparison.Ordinal) =>
        text.WordAtEnd(words, comparison) is not null;

    public static bool EqualsAny(
        this ReadOnlySpan<char> text, ReadOnlySpan<string> words, StringComparison comparison = StringComparison.Ordinal)
    {
        foreach (string word in words)
        {
            if (text.Equals(word, comparison)) return true;
        }
        return false;
    }
}
