using Cleanup.Articles.Words;

namespace Cleanup.Articles.Header;

/// <summary>What may follow the author in a byline: an agency, a job, an outlet, a handle. Thread-safe.</summary>
internal static class BylineTail
{
    // "for the Harbour Post in the Town on the Bay": longer ones are a sentence. With 7 one of 71 real headers is misread.
    private const int MostWords = 14;

    // "Senior Staff Writer": where no mark parts it from the name, more words are a sentence about it.
    private const int MostWordsOfJob = 3;

    /// <summary>Whether the rest of a line behind a name says nothing but for whom that person writes.</summary>
    public static bool IsOne(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> tail = rest.Trim(" \u00A0|,·•");
        if (tail.IsEmpty || tail[0] == '@' && !tail.Contains(' ')) return true;
        return NewsAgencies.Contains(tail) ||
            NewsAgencies.NamesJob(tail) && !LineShape.IsProse(tail) && TitleText.CountWords(tail) <= MostWordsOfJob ||
            NamesEmployer(rest) || NamesOutlet(tail, isBehindMark: rest.TrimStart() is ['|' or ',', ..]);
    }

    /// <summary>Whether it is the name of an agency or of a job.</summary>
    public static bool NamesEmployer(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> employer = rest.Trim(" \u00A0,/|()-–—·•");
        if (employer.IsEmpty || LineShape.IsProse(employer) || TitleText.CountWords(employer) > MostWords) return false;
        // Behind the name only a blank: that is a sentence, unless scraping glued the two. "Anna Example/AP" took a photo.
        bool isApart = rest.TrimStart(" \u00A0") is [var mark, ..] && (!char.IsLetter(mark) || rest[0] == mark) && rest[0] != '/';
        return isApart && (NewsAgencies.Contains(employer) || NewsAgencies.NamesJob(employer));
    }

    // "for the Harbour Post", "| Harbour Post", ", Harbour Town": names, and small words between them.
    private static bool NamesOutlet(ReadOnlySpan<char> tail, bool isBehindMark)
    {
        int words = isBehindMark ? 1 : 0;
        foreach (Range range in tail.Split(' '))
        {
            ReadOnlySpan<char> word = tail[range];
            if (words == 0 &&
                word is not ("for" or "with" or "in" or "für" or "mit" or "pour" or "avec" or "para" or "con" or "com" or "per" or "voor"))
                return false;
            if (words > 0 && !word.IsEmpty && !char.IsUpper(word[0]) &&
                word is not ("-" or "–" or "—" or "the" or "of" or "and" or "die" or "den" or "der" or "la" or "le" or "el" or "de" or
                "del" or "do" or "da" or "di")) return false;
            words++;
        }
        return words is > 1 and <= MostWords && !LineShape.IsProse(tail);
    }
}
