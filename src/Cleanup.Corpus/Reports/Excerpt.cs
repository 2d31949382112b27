using System.Text;

namespace Cleanup.Corpus.Reports;

/// <summary>The beginning of a text, fit for one line. Thread-safe.</summary>
public static class Excerpt
{
    // Beside a path and a kind it stays on a line of a terminal.
    private const int MaxLength = 60;

    /// <summary>Runs of blanks become one; what must not show, see <see cref="Printable"/>, and lone surrogates become U+FFFD.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">How much of it, in UTF-16 units; what is cut off shows as an ellipsis.</param>
    public static string Of(ReadOnlySpan<char> text, int maxLength = MaxLength)
    {
        var excerpt = new StringBuilder(maxLength + 1);
        bool blank = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                blank = excerpt.Length > 0;
                continue;
            }
            if (excerpt.Length >= maxLength) return excerpt.Append('…').ToString();
            if (blank) excerpt.Append(' ');
            blank = false;
            excerpt.Append(Printable.MustNotShow(rune) ? Rune.ReplacementChar : rune);
        }
        return excerpt.ToString();
    }
}
