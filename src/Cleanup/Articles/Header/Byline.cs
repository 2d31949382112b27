using Cleanup.Articles.Words;

namespace Cleanup.Articles.Header;

/// <summary>
/// The author as a line of the header names them: "By Anna Example", "Von Anna Example", "Anna Example, Reuters". Thread-safe.
/// </summary>
internal static class Byline
{
    private static readonly string[] _prefixes =
    [
        "Written by", "Reported by", "Words by", "Story by", "Posted by", "Opinion by", "Analysis by", "Review by", "Interview by",
        "Author", "By",
        "Eine Analyse von", "Ein Kommentar von", "Ein Interview von", "Ein Gastbeitrag von", "Geschrieben von", "Autorin", "Autor",
        "Propos recueillis par", "Écrit par", "Rédigé par", "Auteur",
        "Escrito por", "Autora", "A cura di", "Scritto da", "Autore", "Geschreven door", "Napisała", "Napisał", "Skrevet av", "Автор",
        "Yazar",
        "Oleh", "Penulis", "Tác giả", "Írta", "Szerző", "Συντάκτης", "Kirjoittaja", "بقلم", "מאת", "投稿者", "著者", "筆者", "執筆者", "執筆", "ライター",
        "作者",
    ];

    // These begin names and titles, too: "De Kooning", "Von Hand gemacht".
    private static readonly string[] _loosePrefixes = ["Von", "Text", "Par", "Por", "Di", "Door", "Av", "Af", "De", "Journalist", "Tekst",
        "Текст"];

    // Whether a word is one of the loose ones.
    private static readonly PhraseTable<bool> _all = new((_prefixes, false), (_loosePrefixes, true));

    /// <summary>Reads a trimmed line that is nothing but a byline.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out HeaderByline byline)
    {
        byline = default;
        if (line.Length > LineShape.LongestFact) return false;
        if (EastAsianByline.Read(line) is { } reporter)
        {
            byline = new HeaderByline(reporter, HasPrefix: true);
            return true;
        }
        int position = 0;
        if (TryReadPart(line, ref position, out string? author) && BylineTail.IsOne(line[position..]))
        {
            byline = new HeaderByline(author, HasPrefix: true);
            return true;
        }
        int length = PersonName.LengthOf(line);
        bool isBesideAgency = length > 0 && length < line.Length && PersonName.IsFull(line[..length]) &&
            BylineTail.NamesEmployer(line[length..]);
        if (isBesideAgency) byline = new HeaderByline(line[..length].ToString(), HasPrefix: false);
        return isBesideAgency;
    }

    /// <summary>Reads a trimmed line that is nothing but the name of one person, as it may stand above or below the date.</summary>
    public static bool TryReadNameAlone(ReadOnlySpan<char> line, out HeaderByline byline)
    {
        int length = PersonName.LengthOf(line);
        bool isName = StartsWithGivenName(line) && length > line.IndexOf(' ') && BylineTail.IsOne(line[length..]);
        byline = isName ? new HeaderByline(line[..length].ToString(), HasPrefix: false) : default;
        return isName;
    }

    /// <summary>Reads the name of one person that a line begins with, set apart from what follows: "Anna Example, 14.06.2022".</summary>
    /// <param name="line">The line.</param>
    /// <param name="position">Where to read; moves behind the name.</param>
    /// <param name="author">The name.</param>
    public static bool TryReadNameFirst(ReadOnlySpan<char> line, ref int position, out string? author)
    {
        author = null;
        int length = StartsWithGivenName(line) ? PersonName.LengthOf(line) : 0;
        if (length <= line.IndexOf(' ')) return false;
        if (line[length..].TrimStart() is not [',' or '|' or '·' or '•' or '/' or '-' or '–' or '—', ..]) return false;
        author = line[..length].ToString();
        position = length;
        return true;
    }

    /// <summary>Reads a name on the line below the word that announces it.</summary>
    public static bool TryReadName(ReadOnlySpan<char> line, out string? author)
    {
        int length = PersonName.LengthOf(line);
        author = PersonName.IsFull(line[..length]) && BylineTail.IsOne(line[length..]) ? line[..length].ToString() : null;
        return author is not null;
    }

    /// <summary>Whether a trimmed line is the word before a name and nothing else, the name standing on the next line.</summary>
    public static bool IsPrefixAlone(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> word = line.TrimEnd(": ");
        foreach ((string prefix, _) in _all.At(word))
        {
            if (word.Equals(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Whether the line begins with a word that announces an author or begins a name, with no colon behind it.</summary>
    public static bool MayBeginName(ReadOnlySpan<char> line)
    {
        int blank = line.IndexOf(' ');
        if (blank <= 0) return false;
        foreach ((string prefix, bool isLoose) in _all.At(line))
        {
            if (isLoose && line[..blank].Equals(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Reads "by" and a name inside a line; the name ends before a separator, a digit or the line's end.</summary>
    /// <param name="line">The line.</param>
    /// <param name="position">Where to read; moves behind the name.</param>
    /// <param name="author">The name; null for one that is nobody's ("Staff").</param>
    public static bool TryReadPart(ReadOnlySpan<char> line, ref int position, out string? author)
    {
        author = null;
        ReadOnlySpan<char> rest = line[position..];
        foreach ((string prefix, _) in _all.At(rest))
        {
            if (!rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) continue;
            ReadOnlySpan<char> behind = rest[prefix.Length..];
            // ByJane: scraping glues the link's text to the word.
            bool isGlued = prefix is "By" && behind.Length > 1 && char.IsUpper(behind[0]) &&
                (char.IsLower(behind[1]) || behind[1] == '.') && rest[1] == 'y';
            if (!isGlued && (behind.IsEmpty || behind[0] is not (' ' or ':' or '\u00A0'))) continue;
            behind = behind.TrimStart(" :\u00A0");
            int length = PersonName.LengthOf(behind);
            if (length == 0 || prefix is "De" && !StartsWithGivenName(behind)) continue;
            author = NewsAgencies.NamesJob(behind[..length]) && behind[..length].Count(' ') == 0 ? null : behind[..length].ToString();
            position = line.Length - behind.Length + length;
            return true;
        }
        return false;
    }

    // "De São Paulo" says where a report comes from, "De Marie Dupont" from whom.
    private static bool StartsWithGivenName(ReadOnlySpan<char> line) =>
        line.IndexOf(' ') is > 0 and var blank && GivenNames.Contains(line[..blank]);
}
