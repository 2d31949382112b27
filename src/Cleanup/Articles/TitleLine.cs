using Cleanup.Articles.Dates;

namespace Cleanup.Articles;

/// <summary>
/// Decides which of a text's first lines is its title. In doubt none is: a line of the body must not be lost to a guess.
/// </summary>
internal static class TitleLine
{
    // Lines that may stand between a title and its article: the author, the section, a share bar.
    private const int MaxLinesBetween = 3;

    // Wrapped lines are about as long as each other; a title is much shorter than the paragraph below it.
    private const double ParagraphToTitle = 1.5;

    // Fewer words may be a menu's.
    private const int FewestBlanks = 2;

    // Longer ones are summaries and captions that lack their period, unless they are repeated on the next line.
    private const int LongestAlone = 150;

    /// <summary>Whether <paramref name="lines"/>[<paramref name="index"/>], the first one that is neither a date, an author nor furniture, is the title.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<HeaderLineKind> kinds)
    {
        ReadOnlySpan<char> title = lines[index].Of(text);
        if (IsRepeatedBelow(text, lines, index, kinds)) return title.Length <= LineShape.MaxTitleLength;
        if (title.Length > LongestAlone || !LineShape.IsTitleLike(title) || AreHours(title) || IsAnotherRepeated(text, lines, index, kinds)) return false;
        bool hasBlanksEnough = title.Count(' ') >= FewestBlanks || TitleText.HasNoBlanksByScript(title);
        bool isUnderFact = kinds[..index].Contains(HeaderLineKind.Fact);
        if (isUnderFact && !IsAboveLonger(text, lines, index, kinds)) return false;
        if (isUnderFact && hasBlanksEnough) return true;
        if ((isUnderFact || IsSign(kinds, index + 1)) && IsAboveBody(text, lines, index, kinds)) return true;
        if (IsSign(kinds, index + 1) && hasBlanksEnough) return true;
        // One word alone is more often a menu's than a title.
        if (!title.Contains(' ') && !TitleText.HasNoBlanksByScript(title)) return false;
        // "Anna Example" above the body may be the author.
        bool mayBeName = !hasBlanksEnough && PersonName.IsFull(title);
        int linesBetween = TitleText.HasNoBlanksByScript(title) ? 1 : hasBlanksEnough ? MaxLinesBetween : 0;
        return !mayBeName && IsAboveParagraph(text, lines, index, kinds, linesBetween);
    }

    /// <summary>The first line that stands in the header once more, no furniture and no sentence; else -1.</summary>
    public static int FindRepeated(ReadOnlySpan<char> text, List<HeaderLine> lines, ReadOnlySpan<HeaderLineKind> kinds)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> line = lines[i].Of(text);
            // A single word is repeated by menus.
            if (!IsAside(kinds, i) && line.Length <= LineShape.MaxTitleLength && (line.Contains(' ') || TitleText.HasNoBlanksByScript(line)) && IsRepeatedBelow(text, lines, i, kinds)) return i;
        }
        return -1;
    }

    /// <summary>Whether a line of this kind is skipped between a title and its body.</summary>
    public static bool IsAside(ReadOnlySpan<HeaderLineKind> kinds, int index) => kinds[index] is HeaderLineKind.Furniture or HeaderLineKind.Fact;

    /// <summary>Whether the line says when or by whom the article was written.</summary>
    public static bool IsSign(ReadOnlySpan<HeaderLineKind> kinds, int index) => index < kinds.Length && kinds[index] is HeaderLineKind.PartDate or HeaderLineKind.Fact;

    /// <summary>The next line that is neither a date, an author nor furniture; the number of lines when there is none.</summary>
    public static int NextText(List<HeaderLine> lines, int index, ReadOnlySpan<HeaderLineKind> kinds)
    {
        int next = index + 1;
        while (next < lines.Count && IsAside(kinds, next)) next++;
        return next;
    }

    private static bool IsAboveParagraph(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<HeaderLineKind> kinds, int linesBetween)
    {
        ReadOnlySpan<char> title = lines[index].Of(text);
        int last = index + 1 + linesBetween;
        for (int i = index + 1; i < lines.Count && i <= last; i++)
        {
            ReadOnlySpan<char> line = lines[i].Of(text);
            if (IsSign(kinds, i) && linesBetween > 0 || IsParagraphUnder(title, line, lines[i].FollowsBlankLine)) return true;
            if (kinds[i] == HeaderLineKind.Furniture) last++;
            // Either could be the title; one that holds a date hardly is.
            else if (line.Length >= title.Length && !DateLine.HoldsDate(line)) return false;
        }
        return false;
    }

    // The next line of text, or one behind lines that are shorter than the title.
    private static bool IsRepeatedBelow(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<HeaderLineKind> kinds)
    {
        ReadOnlySpan<char> title = lines[index].Of(text);
        bool mayStandApart = title.Length <= LongestAlone && title.Count(' ') >= FewestBlanks && AgencyDateline.Find(title) is null;
        int between = mayStandApart ? MaxLinesBetween : 0;
        for (int i = index + 1; i < lines.Count; i++)
        {
            if (IsAside(kinds, i)) continue;
            ReadOnlySpan<char> line = lines[i].Of(text);
            if (TitleText.AreSame(title, line)) return true;
            if (between-- == 0 || line.Length >= title.Length || LineShape.IsProse(line)) return false;
        }
        return false;
    }

    // Then that one is the title, and the line above it belongs to the page.
    private static bool IsAnotherRepeated(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<HeaderLineKind> kinds)
    {
        for (int i = index + 1; i < lines.Count; i++)
        {
            if (!IsAside(kinds, i) && IsRepeatedBelow(text, lines, i, kinds)) return true;
        }
        return false;
    }

    // Whether a paragraph follows, dates and furniture aside.
    private static bool IsAboveBody(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<HeaderLineKind> kinds) =>
        NextText(lines, index, kinds) is var next && next < lines.Count && LineShape.IsProse(lines[next].Of(text));

    // A menu goes on with other short lines.
    private static bool IsAboveLonger(ReadOnlySpan<char> text, List<HeaderLine> lines, int index, ReadOnlySpan<HeaderLineKind> kinds) =>
        NextText(lines, index, kinds) is var next && next < lines.Count && (lines[next].Range.Length > lines[index].Range.Length || LineShape.IsProse(lines[next].Of(text)));

    // "Monday to Friday 9 am – 5 pm"
    private static bool AreHours(ReadOnlySpan<char> line)
    {
        var cursor = new DateCursor(line);
        return line.ContainsAnyInRange('0', '9') && DateNames.TryReadWeekday(ref cursor, out _);
    }

    private static bool IsParagraphUnder(ReadOnlySpan<char> title, ReadOnlySpan<char> line, bool followsBlankLine) =>
        LineShape.IsProse(line) && !LineShape.StartsSmall(line) && line.Length > title.Length * (followsBlankLine ? 1 : ParagraphToTitle);
}
