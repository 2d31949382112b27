using Cleanup.Editing;

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

    // Fewer words may be a menu's.
    private const int FewestBlanks = 2;

    // "… | The Daily Harbour"
    private const int LongestSite = 50;
    private const int FewestBlanksBeforeSite = 2;

    /// <summary>Whether <paramref name="lines"/>[<paramref name="index"/>] is the title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its first lines.</param>
    /// <param name="index">The first line that is neither.</param>
    /// <param name="isAside">For each line, whether it is a date, an author or furniture of the page.</param>
    public static bool IsTitle(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<bool> isAside)
    {
        ReadOnlySpan<char> title = lines[index].Of(text);
        if (IsRepeatedBelow(text, lines, index, isAside)) return title.Length <= LineShape.MaxTitleLength;
        if (!LineShape.IsTitleLike(title) || IsAnotherRepeated(text, lines, index, isAside)) return false;
        if ((index > 0 || index + 1 < lines.Count && isAside[index + 1]) && (title.Count(' ') >= FewestBlanks || HasNoBlanksByScript(title) || IsAboveBody(text, lines, index, isAside))) return true;
        // One word alone is more often a menu's than a title.
        if (!title.Contains(' ') && !HasNoBlanksByScript(title)) return false;
        // Two words above other short lines may be the author's name.
        int last = index + 1 + (title.Count(' ') < 2 ? 0 : MaxLinesBetween);
        for (int i = index + 1; i < lines.Count && i <= last; i++)
        {
            ReadOnlySpan<char> line = lines[i].Of(text);
            if (isAside[i] || IsParagraphUnder(title, line, lines[i].FollowsBlankLine)) return true;
            if (line.Length >= title.Length) return false;
        }
        return false;
    }

    /// <summary>The first line that stands in the header once more, no furniture and no sentence; else -1.</summary>
    public static int FindRepeated(ReadOnlySpan<char> text, List<HeaderLine> lines, ReadOnlySpan<bool> isAside)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> line = lines[i].Of(text);
            // A single word is repeated by menus.
            if (!isAside[i] && line.Length <= LineShape.MaxTitleLength && (line.Contains(' ') || HasNoBlanksByScript(line)) && IsRepeatedBelow(text, lines, i, isAside)) return i;
        }
        return -1;
    }

    /// <summary>The title in its shortest form: without the site's name that one of its repetitions has.</summary>
    public static string Shortest(ReadOnlySpan<char> text, List<HeaderLine> lines, ReadOnlySpan<EditCause?> causes)
    {
        ReadOnlySpan<char> shortest = default;
        for (int i = 0; i < lines.Count; i++)
        {
            if (causes[i] is not (EditCause.Title or EditCause.RepeatedTitle)) continue;
            ReadOnlySpan<char> line = lines[i].Of(text);
            if (shortest.IsEmpty || line.Length < shortest.Length) shortest = line;
        }
        return shortest.ToString();
    }

    /// <summary>
    /// Whether two lines are the same title: letter case, straight or curly quotes, the sort of blanks and the name of the site
    /// behind one of them ("… | The Site") do not matter.
    /// </summary>
    public static bool AreSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        AreEqual(first, second) || first.Length > second.Length && IsWithSite(first, second) || second.Length > first.Length && IsWithSite(second, first);

    private static bool IsWithSite(ReadOnlySpan<char> longer, ReadOnlySpan<char> title)
    {
        ReadOnlySpan<char> rest = longer[title.Length..];
        if (rest.Length > LongestSite || title.Count(' ') < FewestBlanksBeforeSite || !AreEqual(longer[..title.Length], title)) return false;
        ReadOnlySpan<char> mark = rest.TrimStart();
        return mark.Length < rest.Length && mark.Length > 2 && mark[0] is '|' or '-' or '–' or '—' or '·' or '•' or '«' or '»' or ':' or '/' && !char.IsLetterOrDigit(mark[1]);
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

    private static bool IsRepeatedBelow(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<bool> isAside)
    {
        int next = index + 1;
        while (next < lines.Count && isAside[next]) next++;
        return next < lines.Count && AreSame(lines[index].Of(text), lines[next].Of(text));
    }

    // Then that one is the title, and the line above it belongs to the page.
    private static bool IsAnotherRepeated(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<bool> isAside)
    {
        for (int i = index + 1; i < lines.Count; i++)
        {
            if (!isAside[i] && IsRepeatedBelow(text, lines, i, isAside)) return true;
        }
        return false;
    }

    // Whether a paragraph follows, dates and furniture aside.
    private static bool IsAboveBody(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<bool> isAside)
    {
        int next = index + 1;
        while (next < lines.Count && isAside[next]) next++;
        return next < lines.Count && LineShape.IsProse(lines[next].Of(text));
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
