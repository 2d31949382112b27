using Cleanup.Articles.Dates;

namespace Cleanup.Articles;

/// <summary>The author as a line of the header names them: "By Anna Example", "Von Anna Example", "Anna Example, Reuters". Thread-safe.</summary>
internal static class Byline
{
    private const int MaxLength = 100;
    private const int MostWords = 8;

    // Longest first where one begins another.
    private static readonly string[] _prefixes =
    [
        "Written by", "Reported by", "Words by", "Story by", "Posted by", "Author", "By",
        "Eine Analyse von", "Ein Kommentar von", "Ein Interview von", "Ein Gastbeitrag von", "Geschrieben von", "Autor", "Autorin", "Text", "Von",
        "Propos recueillis par", "Écrit par", "Rédigé par", "Auteur", "Par",
        "Escrito por", "Autora", "Por", "A cura di", "Scritto da", "Autore", "Di", "Geschreven door", "Door", "Napisał", "Napisała",
        "Av", "Af", "Skrevet av", "Tekst", "Автор", "Текст", "Yazar", "De",
    ];

    // What may stand small inside a name, or between two.
    private static readonly string[] _particles =
        ["de", "del", "della", "der", "den", "da", "dos", "das", "di", "du", "van", "von", "zu", "bin", "ibn", "al", "el", "la", "le", "ter", "ten", "and", "und", "et", "y", "e", "en", "och", "og", "i", "a", "и"];

    private static readonly string[] _agencies =
    [
        "Reuters", "AP", "Associated Press", "The Associated Press", "AFP", "dpa", "Bloomberg", "CNN", "BBC News", "ANSA", "EFE", "PAP", "TASS", "UPI", "PTI", "ANI", "Xinhua",
        "Staff Writer", "Staff Reporter", "Correspondent", "Senior Reporter", "Reporter", "Editor", "Contributor", "Guest Contributor",
    ];

    /// <summary>Reads a trimmed line that is nothing but a byline.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out string? author)
    {
        int position = 0;
        author = null;
        if (line.Length > MaxLength) return false;
        if (TryReadPart(line, ref position, out author) && line[position..].Trim(" |,·•").IsEmpty) return true;
        author = BesideAgency(line);
        return author is not null;
    }

    /// <summary>Whether a trimmed line is the word before a name and nothing else, the name standing on the next line.</summary>
    public static bool IsPrefixAlone(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> word = line.TrimEnd(": ");
        foreach (string prefix in _prefixes)
        {
            if (word.Equals(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Reads "by" and a name inside a line; the name ends before a separator, a digit or the line's end.</summary>
    public static bool TryReadPart(ReadOnlySpan<char> line, ref int position, out string? author)
    {
        author = null;
        foreach (string prefix in _prefixes)
        {
            ReadOnlySpan<char> rest = line[position..];
            if (!rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) continue;
            ReadOnlySpan<char> behind = rest[prefix.Length..];
            // ByJane: scraping glues the link's text to the word.
            bool isGlued = prefix is "By" && behind.Length > 1 && char.IsUpper(behind[0]) && char.IsLower(behind[1]) && rest[1] == 'y';
            if (!isGlued && (behind.IsEmpty || behind[0] is not (' ' or ':' or '\u00A0'))) continue;
            behind = behind.TrimStart(" :\u00A0");
            int length = LengthOfName(behind);
            if (length == 0) continue;
            author = Clean(behind[..length]);
            position = line.Length - behind.Length + length;
            return true;
        }
        return false;
    }

    /// <summary>Whether a trimmed text is the name of a person, or of several.</summary>
    public static bool IsName(ReadOnlySpan<char> text) => text.Count(' ') is > 0 and < MostWords && LengthOfName(text) == text.Length;

    // "Anna Example, Reuters", "Anna Example / dpa"
    private static string? BesideAgency(ReadOnlySpan<char> line)
    {
        int comma = line.LastIndexOfAny(',', '/', '|');
        if (comma < 0) return null;
        ReadOnlySpan<char> agency = line[(comma + 1)..].Trim();
        ReadOnlySpan<char> name = line[..comma].Trim();
        bool isAgency = false;
        foreach (string known in _agencies) isAgency |= agency.Equals(known, StringComparison.OrdinalIgnoreCase);
        return isAgency && IsName(name) ? Clean(name) : null;
    }

    // Words that begin with a capital, particles between them; initials keep their period.
    private static int LengthOfName(ReadOnlySpan<char> text)
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
            position += length;
            words++;
            if (!isParticle) end = position;
            // An initial: "J.R."
            while (position < text.Length && text[position] == '.' && length <= 2) end = ++position;
            int gap = LengthOfGap(text[position..]);
            if (gap == 0) break;
            position += gap;
        }
        return end;
    }

    private static bool IsDate(ReadOnlySpan<char> text, int position)
    {
        var cursor = new DateCursor(text, position);
        return DateExpression.TryRead(ref cursor, out _);
    }

    private static bool StartsName(ReadOnlySpan<char> word) => char.IsUpper(word[0]) || word[0] >= '\u3040' && char.IsLetter(word[0]);

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || length > 0 && text[length] is '-' or '\'' or '’')) length++;
        return length;
    }

    // A blank, "&" or a comma between two names.
    private static int LengthOfGap(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && text[length] is ' ' or '\u00A0' or '&' or ',') length++;
        return length > 0 && length < text.Length && (char.IsLetter(text[length]) || char.IsUpper(text[length])) && text[..length].Count(',') <= 1 ? length : 0;
    }

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (string particle in _particles)
        {
            if (word.Equals(particle, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    // Without the outlet behind the name.
    private static string Clean(ReadOnlySpan<char> name)
    {
        int comma = name.LastIndexOf(',');
        if (comma > 0)
        {
            ReadOnlySpan<char> last = name[(comma + 1)..].Trim();
            foreach (string agency in _agencies)
            {
                if (last.Equals(agency, StringComparison.OrdinalIgnoreCase)) return name[..comma].Trim().ToString();
            }
        }
        return name.Trim().ToString();
    }
}
