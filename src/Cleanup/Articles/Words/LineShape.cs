using Cleanup.Text;

namespace Cleanup.Articles.Words;

/// <summary>What a line looks like, by its length and its first and last characters.</summary>
internal static class LineShape
{
    /// <summary>The longest title, in UTF-16 units. Longer lines are paragraphs.</summary>
    public const int MaxTitleLength = 250;

    /// <summary>
    /// The longest line of a header that says one thing: a title that stands there once, an author, a date. Longer ones are summaries and
    /// captions that lack their period. Of the titles and dates of 71 real headers two are longer.
    /// </summary>
    public const int LongestFact = 150;

    // What may stand behind the period: quotes, brackets, the marks of direction.
    private const string Closers = "\"'”’“»)]」』\u200E\u200F";

    // A period behind one of these does not end a sentence.
    private static readonly string[] Abbreviations = ["Inc", "Corp", "Co", "Ltd", "Jr", "Sr", "St", "No", "vs", "etc", "al"];

    /// <summary>Whether a trimmed line could be a title: short, begun like one, and not ended like a sentence of the body.</summary>
    public static bool IsTitleLike(ReadOnlySpan<char> line) =>
        line.Length <= MaxTitleLength && StartsLikeTitle(line) && !EndsLikeBody(line);

    /// <summary>Whether a trimmed line is a sentence or a paragraph.</summary>
    public static bool IsProse(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxTitleLength) return true;
        ReadOnlySpan<char> bare = line.TrimEnd(Closers);
        return !bare.IsEmpty && SentenceEnd.Is(bare[^1]);
    }

    /// <summary>Whether a trimmed line is more than one sentence: one ends inside it with a period, another with the line.</summary>
    public static bool HoldsSentences(ReadOnlySpan<char> line)
    {
        if (!IsProse(line)) return false;
        for (int i = 1; i + 2 < line.Length; i++)
        {
            if (line[i] != '.' || !char.IsLower(line[i - 1]) || IsAbbreviation(line[..i])) continue;
            ReadOnlySpan<char> behind = line[(i + 1)..].TrimStart(Closers);
            if (behind.Length > 1 && behind[0] == ' ' && !char.IsLower(behind[1])) return true;
        }
        return false;
    }

    /// <summary>Whether the line's first letter is small, as where a sentence was wrapped. "iPhone" is a name.</summary>
    public static bool StartsSmall(ReadOnlySpan<char> line) =>
        char.IsLower(line[0]) && !(line.Length > 1 && char.IsUpper(line[1]));

    /// <summary>Whether a line has more digits than letters, as one with a telephone number.</summary>
    public static bool IsNumber(ReadOnlySpan<char> line)
    {
        int balance = 0;
        foreach (char character in line) balance += char.IsAsciiDigit(character) ? 1 : char.IsLetter(character) ? -1 : 0;
        return balance > 0;
    }

    // "Q:" begins an interview.
    private static bool StartsLikeTitle(ReadOnlySpan<char> line) =>
        (char.IsLetterOrDigit(line[0]) || char.IsSurrogate(line[0]) ||
            line[0] is '"' or '\'' or '“' or '‘' or '«' or '„' or '「' or '『' or '(' or '[' or '¿' or '¡' or '#' or '$' or '€' or '£')
        && !StartsSmall(line) && !(line.Length > 1 && line[1] == ':');

    private static bool EndsLikeBody(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.TrimEnd(Closers);
        if (bare.IsEmpty) return true;
        return bare[^1] switch
        {
            ',' or ';' or ':' or '。' or '，' or '、' or '；' or '：' => true,
            '.' => !bare.EndsWith("..", StringComparison.Ordinal) && !IsAbbreviation(bare[..^1]),
            _ => false,
        };
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> word = line[(line.LastIndexOf(' ') + 1)..];
        if (word.Length == 1 || word.Contains('.')) return true;
        foreach (string abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
