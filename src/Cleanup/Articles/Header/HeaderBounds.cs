using Cleanup.Articles.Words;

namespace Cleanup.Articles.Header;

/// <summary>Finds the title of one text among its first lines, and where the header ends.</summary>
internal sealed class HeaderBounds(HeaderLines lines)
{
    // A summary may stand between the title and the date.
    private const int LongestSummary = 400;

    // A question as a title fills a line or two; a paragraph that ends with one is longer.
    private const int LongestQuestion = 120;

    // The first line of text, if it is a title; or one that is repeated, or one under a menu; else -1.
    public int FindTitle()
    {
        int first = lines.NextText(-1);
        if (first == lines.Count) return -1;
        // "Press release of 12 May 2019" stands above its title, and so does "The Harbour Post" above the day.
        bool isMasthead = NewsAgencies.IsOutlet(lines[first]) && lines.IsSign(first + 1);
        int second = isMasthead || lines.KindOf(first) == HeaderLineKind.PartDate ? lines.NextText(first) : lines.Count;
        bool isSecond = second < lines.Count && TitleLine.IsTitle(lines, second);
        if (TitleLine.IsTitle(lines, first) && !(isMasthead && isSecond)) return first;
        if (isSecond) return second;
        int repeated = TitleLine.FindRepeated(lines);
        return repeated >= 0 ? repeated : TitleUnderMenu.Find(lines);
    }

    // Where a title that is known stands once more above the body; else -1.
    public int FindTitle(string known)
    {
        int first = lines.NextText(-1);
        return first < lines.Count && TitleText.AreSame(known, lines[first]) ? first : -1;
    }

    // The header ends before the first line of prose.
    public int FindEnd(int title)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            bool isTitle = title >= 0 && TitleText.AreSame(lines[title], lines[i]);
            if (!isTitle && IsProse(i) && lines.Dates[i] is not { IsWhole: true } && lines.BylineOf(i) is null) return i;
        }
        return lines.Count;
    }

    // Behind one summary the date may stand, if it stands alone on its line, with the author or with a label; and right behind it the
    // author.
    public int FindEndOfFacts(int end)
    {
        int next = end;
        if (end >= lines.Count || lines[end].Length > LongestSummary) return end;
        for (int i = end + 1; i < lines.Count && !IsProse(i); i++)
        {
            if (lines.BylineOf(i) is { HasPrefix: true } && (i == end + 1 || next == i)) next = i + 1;
            else if (lines.Dates[i] is { } date &&
                (date.IsWhole || date.Author is not null || date.Dates.Any(static found => found.IsLabelled)))
                next = i + 1;
        }
        return next;
    }

    // A short question is a title more often than a paragraph.
    private bool IsProse(int index) =>
        LineShape.IsProse(lines[index]) && !(lines[index].Length <= LongestQuestion && lines[index][^1] is '?' or '？');
}
