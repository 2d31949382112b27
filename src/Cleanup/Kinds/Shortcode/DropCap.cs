using Cleanup.Text;

namespace Cleanup.Kinds.Shortcode;

/// <summary>A shortcode around the first letters of a word: <c>[dropcap]T[/dropcap]he quay</c>. Thread-safe.</summary>
internal static class DropCap
{
    // "Th", or a quotation mark and a letter; more is a word by itself.
    private const int MostLetters = 3;

    /// <summary>Whether the tag that ends at <paramref name="end"/> opens such a pair, whatever its name.</summary>
    public static bool Opens(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> name)
    {
        int close = text.From(end, MostLetters + 1).IndexOf('[');
        if (close <= 0 || !char.IsLetter(text[end + close - 1]) || text[(end + close)..] is not ['[', '/', .. var closer]) return false;
        return closer.StartsWith(name, StringComparison.Ordinal) && closer[name.Length..] is [']', var next, ..] && char.IsLetter(next);
    }

    /// <summary>Whether the closing tag at a range stands behind such letters, and the word goes on.</summary>
    public static bool IsClosedBy(ReadOnlySpan<char> text, TextRange closer)
    {
        if (text[closer.Start..] is not ['[', '/', ..] || closer.End == text.Length || !char.IsLetter(text[closer.End])) return false;
        int start = closer.Start;
        while (start > 0 && closer.Start - start < MostLetters && text[start - 1] != ']' && !Blank.Is(text[start - 1])) start--;
        return start < closer.Start && start > 0 && text[start - 1] == ']';
    }
}
