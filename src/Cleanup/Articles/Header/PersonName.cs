using System.Globalization;
using Cleanup.Articles.Dates;
using Cleanup.Articles.Words;
using Cleanup.Text;

namespace Cleanup.Articles.Header;

/// <summary>Reads the names of persons: words that begin with a capital, particles between them, initials. Thread-safe.</summary>
internal static class PersonName
{
    // Three authors, or four with "and" between the last.
    private const int MostWords = 12;

    // More of them are a title.
    private const int MostWordsOfOne = 4;

    // Behind fewer letters a capital is part of the name: McDonald, DeVito, FitzGerald.
    private const int LongestPrefixInName = 4;

    private static readonly string[] _particles = ["de", "del", "della", "der", "den", "da", "dos", "das", "di", "du", "van", "von", "zu",
        "bin", "ibn", "al", "el", "la", "le", "ter", "ten"];

    private static readonly string[] _conjunctions = ["and", "und", "et", "y", "e", "en", "och", "og", "i", "a", "и", "ve", "та"];

    /// <summary>The length of the name, or of the several names, that a text begins with; 0 when it begins with none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        int end = 0;
        int position = 0;
        int words = 0;
        int wordsOfOne = 0;
        while (position < text.Length && words < MostWords)
        {
            int length = LengthOfWord(text[position..]);
            if (length == 0) break;
            ReadOnlySpan<char> word = text.Slice(position, length);
            bool isParticle = words > 0 && (IsConjunction(word) || word.EqualsAny(_particles));
            if (!isParticle && (!StartsName(word) || IsDate(text, position) || IsBeforeDigit(text, position + length))) break;
            bool isInitial = length <= 2;
            position += length;
            words++;
            if (!isParticle) end = position;
            wordsOfOne = IsConjunction(word) ? 0 : isParticle ? wordsOfOne : wordsOfOne + 1;
            if (wordsOfOne > MostWordsOfOne) return 0;
            while (isInitial && position < text.Length && text[position] == '.') end = ++position;
            int gap = LengthOfGap(text[position..]);
            // "J.R."
            bool isApart = gap > 0 || isInitial && end == position && text[position - 1] == '.';
            if (!isApart || words > 1 && NamesEmployer(text[(position + gap)..], isBehindComma: text.Slice(position, gap).Contains(',')))
                break;
            if (text.Slice(position, gap).ContainsAny(',', '&')) wordsOfOne = 0;
            position += gap;
        }
        return end;
    }

    /// <summary>Whether a text is a name in full: one word alone is none.</summary>
    public static bool IsFull(ReadOnlySpan<char> text) => text.Count(' ') is > 0 and < MostWords && LengthOf(text) == text.Length;

    // "Anna Example, Reuters", "Anna Example, Port Radio", "Anna Example, Rome": the name ends before the comma. Without one before an
    // agency or a job.
    private static bool NamesEmployer(ReadOnlySpan<char> text, bool isBehindComma)
    {
        int end = text.IndexOfAny(',', '|');
        ReadOnlySpan<char> next = (end < 0 ? text : text[..end]).TrimEnd();
        int blank = next.IndexOf(' ');
        if (NewsAgencies.Contains(next) || blank > 0 && NewsAgencies.NamesJob(next[..blank])) return true;
        return isBehindComma && (NewsAgencies.NamesJob(next) || NewsAgencies.NamesOutlet(next) || end < 0 && !next.Contains(' '));
    }

    // Also a word that announces one: "By Anna Example Updated May 8".
    private static bool IsDate(ReadOnlySpan<char> text, int position)
    {
        int behind = position;
        if (DateLabels.TryRead(text, ref behind, out _)) return true;
        var cursor = new DateCursor(text, position);
        return DateExpression.TryRead(ref cursor, isLabelled: false, out _);
    }

    // "G5" is a station.
    private static bool IsBeforeDigit(ReadOnlySpan<char> text, int end) => end < text.Length && char.IsAsciiDigit(text[end]);

    private static bool StartsName(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter;

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

    // All capitals where the whole name is.
    private static bool IsConjunction(ReadOnlySpan<char> word) => word.EqualsAny(_conjunctions) || word is "AND" or "UND" or "ET";
}
