namespace Cleanup.Articles.Words;

/// <summary>Compares titles as readers do. Thread-safe.</summary>
internal static class TitleText
{
    // "… | The Daily Harbour"
    private const int LongestSite = 50;
    private const int FewestBlanksBeforeSite = 2;

    /// <summary>
    /// Whether two lines are the same title: letter case, straight or curly quotes, the sort of blanks and the name of the site
    /// behind one of them ("… | The Site") do not matter.
    /// </summary>
    public static bool AreSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        AreEqual(first, second) || first.Length > second.Length && IsWithSite(first, second) ||
            second.Length > first.Length && IsWithSite(second, first);

    /// <summary>The number of words; a Chinese or Japanese title has no blanks between them and counts as one.</summary>
    public static int CountWords(ReadOnlySpan<char> line)
    {
        int words = 0;
        bool inWord = false;
        foreach (char character in line)
        {
            bool isLetter = char.IsLetterOrDigit(character) || inWord && character is '\'' or '’' or '-';
            if (isLetter && !inWord) words++;
            inWord = isLetter;
        }
        return words;
    }

    /// <summary>Whether the line is in a script that sets no blanks between words: kana, Chinese characters.</summary>
    public static bool HasNoBlanksByScript(ReadOnlySpan<char> line) => line.ContainsAnyInRange('\u3040', '\u9FFF');

    private static bool IsWithSite(ReadOnlySpan<char> longer, ReadOnlySpan<char> title)
    {
        ReadOnlySpan<char> rest = longer[title.Length..];
        if (rest.Length > LongestSite || title.Count(' ') < FewestBlanksBeforeSite || !AreEqual(longer[..title.Length], title))
            return false;
        ReadOnlySpan<char> mark = rest.TrimStart();
        return mark.Length < rest.Length && mark.Length > 2 &&
            mark[0] is '|' or '-' or '–' or '—' or '·' or '•' or '«' or '»' or ':' or '/' && !char.IsLetterOrDigit(mark[1]);
    }

    private static bool AreEqual(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length != second.Length) return false;
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] != second[i] && Fold(first[i]) != Fold(second[i])) return false;
        }
        return true;
    }

    private static char Fold(char character) => character switch
    {
        '’' or '‘' or '‚' or '′' => '\'',
        '“' or '”' or '„' or '″' => '"',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => char.ToUpperInvariant(character),
    };
}
