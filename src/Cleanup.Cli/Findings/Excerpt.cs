using System.Text;
using Cleanup.Cli.Terminal;

namespace Cleanup.Cli.Findings;

/// <summary>The beginning of a text, fit for one line of a terminal.</summary>
internal static class Excerpt
{
    private const int MaxLength = 60;

    /// <summary>Runs of blanks become one; what must not show, see <see cref="Printable"/>, and lone surrogates become U+FFFD.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var excerpt = new StringBuilder(MaxLength + 1);
        bool blank = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                blank = excerpt.Length > 0;
                continue;
            }
            if (excerpt.Length >= MaxLength) return excerpt.Append('…').ToString();
            if (blank) excerpt.Append(' ');
            blank = false;
            excerpt.Append(Printable.MustNotShow(rune) ? Rune.ReplacementChar : rune);
        }
        return excerpt.ToString();
    }
}
