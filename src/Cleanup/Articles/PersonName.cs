using Cleanup.Articles.Dates;

namespace Cleanup.Articles;

/// <summary>Reads the names of persons: words that begin with a capital, particles between them, initials. Thread-safe.</summary>
internal static class PersonName
{
    private const int MostWords = 8;

    // Behind fewer letters a capital is part of the name: McDonald, DeVito, FitzGerald.
    private const int LongestPrefixInName = 4;

    // What may stand small inside a name, or between two.
    private static readonly string[] _particles =
        ["de", "del", "della", "der", "den", "da", "dos", "das", "di", "du", "van", "von", "zu", "bin", "ibn", "al", "el", "la", "le", "ter", "ten", "and", "und", "et", "y", "e", "en", "och", "og", "i", "a", "и"];

    /// <summary>The length of the name, or of the several names, that a text begins with; 0 when it begins with none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        int end = 0;
        int position = 0;
        int words = 0;
        while (position < text.Length && words < MostWords)
        {
            int length = LengthOfWord(text[position..]);
            if (length == 0) break;
            ReadOnlySpan<char> word = text.Slice(position, length);
            bool isParticle = words > 0 && IsParticle(word);
            if (!isParticle && (!StartsName(word) || IsDate(text, position))) break;
            bool isInitial = length <= 2;
            position += length;
            words++;
            if (!isParticle) end = position;
            while (isInitial && position < text.Length && text[position] == '.') end = ++position;
            int gap = LengthOfGap(text[position..]);
            // "J.R."
            bool isApart = gap > 0 || isInitial && end == position && text[position - 1] == '.';
            if (!isApart || text.Slice(position, gap).Contains(',') && NamesEmployer(text[(position + gap)..])) break;
            position += gap;
        }
        return end;
    }

    /// <summary>Whether a text is a name in full: one word alone is none.</summary>
    public static bool IsFull(ReadOnlySpan<char> text) => text.Count(' ') is > 0 and < MostWords && LengthOf(text) == text.Length;

    // "Anna Example, Reuters": the name ends before the comma.
    private static bool NamesEmployer(ReadOnlySpan<char> text)
    {
        int comma = text.IndexOf(',');
        ReadOnlySpan<char> next = (comma < 0 ? text : text[..comma]).TrimEnd();
        return NewsAgencies.Contains(next) || NewsAgencies.NamesJob(next);
    }

    private static bool IsDate(ReadOnlySpan<char> text, int position)
    {
        var cursor = new DateCursor(text, position);
        return DateExpression.TryRead(ref cursor, out _);
    }

    private static bool StartsName(ReadOnlySpan<char> word) => char.IsUpper(word[0]) || word[0] >= '\u3040' && char.IsLetter(word[0]);

    // Ends where scraping glued the next word to it: "MackenzieLifestyle Writer".
    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || length > 0 && text[length] is '-' or '\'' or '’'))
        {
            if (length > LongestPrefixInName && char.IsUpper(text[length]) && char.IsLower(text[length - 1])) break;
            length++;
        }
        return length;
    }

    // A blank, "&" or a comma between two names.
    private static int LengthOfGap(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && text[length] is ' ' or '\u00A0' or '&' or ',') length++;
        return length > 0 && length < text.Length && char.IsLetter(text[length]) && text[..length].Count(',') <= 1 ? length : 0;
    }

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (string particle in _particles)
        {
            if (word.Equals(particle, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
