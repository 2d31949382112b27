using System.Buffers;
using Cleanup.Articles.Dates;
using Cleanup.Articles.Words;
using Cleanup.Text;

namespace Cleanup.Articles.Header;

/// <summary>
/// The place and the agency that a report begins with: "HANOI, Vietnam (AP) — ", "(dpa) - ". They belong to the sentence and stay
/// in the text. Thread-safe.
/// </summary>
internal static class AgencyDateline
{
    // A place with its country, a day and an agency: the longest of real headers has half of it.
    private const int MaxLength = 80;

    // "NEW YORK --": three words in capitals are a headline.
    private const int MostWordsWithoutAgency = 2;

    // "The Canadian Press": what stands in longer brackets is said by the way. With 12 one of 71 real headers is misread.
    private const int LongestAgency = 24;

    private static readonly SearchValues<char> _dashes = SearchValues.Create("-–—");

    /// <summary>The dateline a trimmed paragraph starts with, or is, without its dash; null when there is none.</summary>
    public static string? Find(ReadOnlySpan<char> paragraph)
    {
        ReadOnlySpan<char> start = paragraph.UpTo(MaxLength);
        int close = start.IndexOf(')');
        int open = start.IndexOf('(');
        if (open < 0 || close <= open) return FindWithoutAgency(paragraph, start);
        bool isAlone = EndsLine(paragraph, close + 1);
        if (!isAlone && !IsDash(paragraph, close + 1, needsBlank: false)) return FindWithoutAgency(paragraph, start);
        ReadOnlySpan<char> place = WithoutDay(start[..open].TrimEnd());
        ReadOnlySpan<char> agency = start[(open + 1)..close];
        bool isOne = IsPlace(place) && (isAlone ? IsCity(place) && NewsAgencies.Contains(agency) : IsAgency(agency));
        return isOne ? start[..(close + 1)].ToString() : null;
    }

    // BERLIN -- , TAYLORVILLE — : capitals throughout, and no common hyphen, which shops set between words.
    private static string? FindWithoutAgency(ReadOnlySpan<char> paragraph, ReadOnlySpan<char> start)
    {
        int dash = start.IndexOfAny(_dashes);
        if (dash <= 0) return null;
        bool isLong = start[dash] == '—' || start[dash..].StartsWith("--", StringComparison.Ordinal);
        ReadOnlySpan<char> place = start[..dash].TrimEnd();
        bool isBeforeProse = IsDash(paragraph, place.Length, needsBlank: true) && LineShape.IsProse(paragraph);
        if (!isLong || !isBeforeProse && !EndsLine(paragraph, place.Length)) return null;
        ReadOnlySpan<char> city = CityOf(place);
        return IsUpperCase(city) && city.Count(' ') < MostWordsWithoutAgency && IsPlace(place) ? place.ToString() : null;
    }

    // A dash with a sentence behind it.
    private static bool IsDash(ReadOnlySpan<char> text, int position, bool needsBlank)
    {
        int dash = position;
        while (dash < text.Length && text[dash] == ' ') dash++;
        int end = dash;
        while (end < text.Length && _dashes.Contains(text[end])) end++;
        if (end == dash || end == text.Length || needsBlank && dash == position && text[end] != ' ') return false;
        return end + 1 < text.Length && text[end] is ' ' or '\u00A0' && !char.IsWhiteSpace(text[end + 1]);
    }

    // Behind its dash the sentence stands on a line of its own.
    private static bool EndsLine(ReadOnlySpan<char> text, int position) => text[position..].Trim(" -–—").IsEmpty;

    private static ReadOnlySpan<char> CityOf(ReadOnlySpan<char> place) => place.IndexOf(',') is >= 0 and int comma ? place[..comma] : place;

    // "Storm Hits Coast (Reuters)" is a title.
    private static bool IsCity(ReadOnlySpan<char> place)
    {
        ReadOnlySpan<char> city = CityOf(place);
        return !city.IsEmpty && (!city.Contains(' ') || IsUpperCase(city));
    }

    private static bool IsAgency(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > LongestAgency) return false;
        foreach (char character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '/' or '-' or '.' or '&')) return false;
        }
        return char.IsUpper(text[0]) ||
            text is "dpa" or "afp" or "ots" or "sid" or "epd" or "kna" or "dts" or "apa" or "ansa" or "lusa" or "efe";
    }

    // "LONDON, Nov 9 (Reuters)"
    private static ReadOnlySpan<char> WithoutDay(ReadOnlySpan<char> place)
    {
        int comma = place.LastIndexOf(',');
        var cursor = new DateCursor(place, comma + 1);
        cursor.SkipBlanks();
        return comma >= 0 && YearlessDate.TrySkip(ref cursor) && cursor.AtEnd ? place[..comma] : place;
    }

    // Words that begin with a capital; none for "(dpa) -".
    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        foreach (Range word in text.SplitAny(' ', '/', ','))
        {
            ReadOnlySpan<char> name = text[word];
            if (!name.IsEmpty && !char.IsUpper(name[0]) && !(name.Length <= 3 && char.IsLower(name[0]))) return false;
        }
        return text.IsEmpty || char.IsUpper(text[0]);
    }

    private static bool IsUpperCase(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsLower(character)) return false;
        }
        return text.Length > 2;
    }
}
