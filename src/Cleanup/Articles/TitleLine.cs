namespace Cleanup.Articles;

/// <summary>
/// Decides whether a text's first line is its title. In doubt it is not: a line of the body must not be lost to a guess.
/// </summary>
internal static class TitleLine
{
    // Lines that may stand between a title and its article: the author, the section, a share bar.
    private const int MaxLinesBetween = 3;

    // Wrapped lines are about as long as each other; a title is much shorter than the paragraph below it.
    private const double ParagraphToTitle = 1.5;

    /// <summary>Whether <paramref name="lines"/>[<paramref name="index"/>] is the title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its first lines.</param>
    /// <param name="index">The first line that is no date.</param>
    /// <param name="isDate">For each line, whether it is a date line.</param>
    public static bool IsTitle(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<bool> isDate)
    {
        ReadOnlySpan<char> title = lines[index].Of(text);
        if (IsRepeatedBelow(text, lines, index, isDate)) return title.Length <= LineShape.MaxTitleLength;
        if (!LineShape.IsTitleLike(title) || IsAnotherRepeated(text, lines, index, isDate)) return false;
        if (index > 0 || index + 1 < lines.Count && isDate[index + 1]) return true;
        // One word alone is more often a menu's than a title.
        if (!title.Contains(' ') && !HasNoBlanksByScript(title)) return false;
        // Two words above other short lines may be the author's name.
        int last = index + 1 + (title.Count(' ') < 2 ? 0 : MaxLinesBetween);
        for (int i = index + 1; i < lines.Count && i <= last; i++)
        {
            ReadOnlySpan<char> line = lines[i].Of(text);
            if (isDate[i] || IsParagraphUnder(title, line, lines[i].FollowsBlankLine)) return true;
            if (line.Length >= title.Length) return false;
        }
        return false;
    }

    /// <summary>Whether two lines are the same title: letter case, straight or curly quotes and the sort of blanks do not matter.</summary>
    public static bool AreSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length != second.Length) return false;
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] != second[i] && Fold(first[i]) != Fold(second[i])) return false;
        }
        return true;
    }

    private static bool IsRepeatedBelow(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<bool> isDate)
    {
        int next = index + 1;
        while (next < lines.Count && isDate[next]) next++;
        return next < lines.Count && AreSame(lines[index].Of(text), lines[next].Of(text));
    }

    // Then that one is the title, and the line above it belongs to the page.
    private static bool IsAnotherRepeated(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<bool> isDate)
    {
        for (int i = index + 1; i < lines.Count; i++)
        {
            if (!isDate[i] && IsRepeatedBelow(text, lines, i, isDate)) return true;
        }
        return false;
    }

    private static bool IsParagraphUnder(ReadOnlySpan<char> title, ReadOnlySpan<char> line, bool followsBlankLine) =>
        LineShape.IsProse(line) && !LineShape.StartsSmall(line) && line.Length > title.Length * (followsBlankLine ? 1 : ParagraphToTitle);

    // Kana, Chinese characters.
    private static bool HasNoBlanksByScript(ReadOnlySpan<char> line) => line.ContainsAnyInRange('\u3040', '\u9FFF');

    private static char Fold(char character) => character switch
    {
        '’' or '‘' or '‚' or '′' => '\'',
        '“' or '”' or '„' or '″' => '"',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => char.ToUpperInvariant(character),
    };
}
