using Cleanup.Articles.Dates;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Header;

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

    // A line above a short one is a title only where it is too long for a menu.
    private const int FewestWordsAboveSummary = 5;

    /// <summary>Of a title that may be a menu's line else, where a script sets no blanks: two make a word.</summary>
    public const int FewestIdeographs = 2 * FewestWordsAboveSummary;

    /// <summary>
    /// Whether <paramref name="lines"/>[<paramref name="index"/>], the first one that is neither a date, an author nor furniture, is the
    /// title.
    /// </summary>
    public static bool IsTitle(HeaderLines lines, int index)
    {
        ReadOnlySpan<char> title = lines[index];
        if (IsRepeatedBelow(lines, index)) return title.Length <= LineShape.MaxTitleLength;
        bool isHeading = lines.IsHeading(index);
        if (isHeading ? LineShape.IsProse(title) : !LineShape.IsTitleLike(title)) return false;
        if (title.Length > LineShape.LongestFact || AreHours(title) || IsAnotherRepeated(lines, index)) return false;
        if (GoesOnBelow(lines, index) || LineShape.HoldsSentences(title)) return false;
        if (CaptionLine.IsOne(title) || AgencyDateline.Find(title) is not null) return false;
        bool hasBlanksEnough = isHeading || title.Count(' ') >= FewestBlanks || TitleText.HasNoBlanksByScript(title);
        bool isUnderFact = lines.HasBefore(index, HeaderLineKind.Fact);
        if (isUnderFact && !IsAboveLonger(lines, index) && !IsAboveSummary(lines, index)) return false;
        if (isUnderFact && hasBlanksEnough) return true;
        if ((isUnderFact || lines.IsSign(index + 1)) && IsAboveBody(lines, index)) return true;
        if (lines.IsSign(index + 1) && hasBlanksEnough) return true;
        // One word alone is more often a menu's than a title.
        if (!isHeading && !title.Contains(' ') && !TitleText.HasNoBlanksByScript(title)) return false;
        // "Anna Example" above the body may be the author.
        bool mayBeName = !hasBlanksEnough && PersonName.IsFull(title);
        int linesBetween = TitleText.HasNoBlanksByScript(title) ? 1 : hasBlanksEnough ? MaxLinesBetween : 0;
        return !mayBeName && IsAboveParagraph(lines, index, linesBetween);
    }

    /// <summary>The first line that stands in the header once more, no furniture and no sentence; else -1.</summary>
    public static int FindRepeated(HeaderLines lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> line = lines[i];
            // What is repeated below the first paragraph is a caption or a heading.
            if (lines.PlaceOf(i).IsParagraph(lines.Text)) return -1;
            // A single word is repeated by menus.
            if (!lines.IsAside(i) && line.Length <= LineShape.MaxTitleLength &&
                (line.Contains(' ') || TitleText.HasNoBlanksByScript(line)) && IsRepeatedBelow(lines, i))
                return i;
        }
        return -1;
    }

    private static bool IsAboveParagraph(HeaderLines lines, int index, int linesBetween)
    {
        ReadOnlySpan<char> title = lines[index];
        int last = index + 1 + linesBetween;
        for (int i = index + 1; i < lines.Count && i <= last; i++)
        {
            ReadOnlySpan<char> line = lines[i];
            if (lines.IsSign(i) && linesBetween > 0 || IsParagraphUnder(title, line, lines.PlaceOf(i).FollowsBlankLine)) return true;
            if (lines.KindOf(i) == HeaderLineKind.Furniture) last++;
            // Either could be the title; one that holds a date hardly is.
            else if (line.Length >= title.Length && !DateGlance.HoldsDate(line)) return false;
        }
        return false;
    }

    // A line that was wrapped is half of a sentence.
    private static bool GoesOnBelow(HeaderLines lines, int index)
    {
        int next = index + 1;
        return next < lines.Count && lines.KindOf(next) == HeaderLineKind.Text && !lines.PlaceOf(next).FollowsBlankLine &&
            LineShape.StartsSmall(lines[next]) && (LineShape.IsProse(lines[next]) || lines.PlaceOf(next).IsLong(lines.Text));
    }

    // The next line of text, or one behind lines that are shorter than the title.
    private static bool IsRepeatedBelow(HeaderLines lines, int index)
    {
        ReadOnlySpan<char> title = lines[index];
        bool mayStandApart = title.Length <= LineShape.LongestFact && title.Count(' ') >= FewestBlanks &&
            AgencyDateline.Find(title) is null;
        int between = mayStandApart ? MaxLinesBetween : 0;
        for (int i = index + 1; i < lines.Count; i++)
        {
            if (lines.IsAside(i)) continue;
            ReadOnlySpan<char> line = lines[i];
            if (TitleText.AreSame(title, line)) return true;
            if (between-- == 0 || line.Length >= title.Length || LineShape.IsProse(line)) return false;
        }
        return false;
    }

    // Then that one is the title, and the line above it belongs to the page.
    private static bool IsAnotherRepeated(HeaderLines lines, int index)
    {
        for (int i = index + 1; i < lines.Count; i++)
        {
            if (!lines.IsAside(i) && IsRepeatedBelow(lines, i)) return true;
        }
        return false;
    }

    // Whether a paragraph follows, dates and furniture aside.
    private static bool IsAboveBody(HeaderLines lines, int index) =>
        lines.NextText(index) is var next && next < lines.Count && LineShape.IsProse(lines[next]);

    // A menu goes on with other short lines.
    private static bool IsAboveLonger(HeaderLines lines, int index) =>
        lines.NextText(index) is var next && next < lines.Count &&
            (lines[next].Length > lines[index].Length || LineShape.IsProse(lines[next]));

    // One short line between it and the body, and itself too long for a menu.
    private static bool IsAboveSummary(HeaderLines lines, int index) =>
        (TitleText.HasNoBlanksByScript(lines[index])
            ? lines[index].Length >= FewestIdeographs
            : TitleText.CountWords(lines[index]) >= FewestWordsAboveSummary) && lines.NextText(index) is var next && next < lines.Count &&
                IsAboveBody(lines, next);

    // "Monday to Friday 9 am – 5 pm"
    private static bool AreHours(ReadOnlySpan<char> line)
    {
        var cursor = new DateCursor(line);
        return line.ContainsAnyInRange('0', '9') && WeekdayNames.TryRead(ref cursor, out _);
    }

    private static bool IsParagraphUnder(ReadOnlySpan<char> title, ReadOnlySpan<char> line, bool followsBlankLine) =>
        LineShape.IsProse(line) && !LineShape.StartsSmall(line) && line.Length > title.Length * (followsBlankLine ? 1 : ParagraphToTitle);
}
