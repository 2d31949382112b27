using Cleanup.Articles.Words;

namespace Cleanup.Articles.Header;

/// <summary>
/// Finds a title under the lines of a menu or the name of a section ("Home", "Local News"), where the author or the date
/// stands below it; or between the menu and the title. Thread-safe.
/// </summary>
internal static class TitleUnderMenu
{
    // "Local News" is a section or a title; above several lines of a menu, no longer than "Towns and Villages", stands no title.
    private const int MostWordsOfSection = 2;
    private const int MostWordsOfMenuLine = 3;

    /// <summary>The title's line; -1 when there is none that is certain.</summary>
    public static int Find(HeaderLines lines)
    {
        int firstSign = -1;
        for (int sign = 0; sign < lines.Count; sign++)
        {
            if (!lines.IsSign(sign)) continue;
            if (firstSign < 0) firstSign = sign;
            int title = lines.PreviousText(sign);
            // A summary between the title and the date.
            if (title > 0 && LineShape.IsProse(lines[title])) title = lines.PreviousText(title);
            if (title > 0 && IsTitle(lines[title]) && IsMenu(lines, title, fewestLines: 1)) return title;
        }
        return firstSign < 0 || lines.KindOf(firstSign) != HeaderLineKind.Fact ? -1 : FindBelow(lines, firstSign);
    }

    // Under the date a short sentence is the body's first.
    private static int FindBelow(HeaderLines lines, int sign)
    {
        int title = lines.NextText(sign);
        bool isAboveBody = lines.NextText(title) is var body && body < lines.Count && LineShape.IsProse(lines[body]);
        return isAboveBody && !LineShape.IsProse(lines[title]) && IsTitle(lines[title]) && IsMenu(lines, title, fewestLines: 2)
            ? title
            : -1;
    }

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length <= LineShape.LongestFact && LineShape.IsTitleLike(line) &&
        (TitleText.HasNoBlanksByScript(line)
            ? line.Length >= TitleLine.FewestIdeographs
            : TitleText.CountWords(line) > MostWordsOfMenuLine);

    // One line above may be a short title itself, the other its summary.
    private static bool IsMenu(HeaderLines lines, int title, int fewestLines)
    {
        int above = 0;
        int mostWords = 0;
        for (int i = 0; i < title; i++)
        {
            if (lines.IsAside(i)) continue;
            ReadOnlySpan<char> line = lines[i];
            if (line.Length * 2 > lines[title].Length || LineShape.IsProse(line)) return false;
            above++;
            if (LineShape.IsNumber(line)) continue;
            mostWords = Math.Max(mostWords, TitleText.CountWords(line));
        }
        return above >= fewestLines && mostWords <= (above == 1 ? MostWordsOfSection : MostWordsOfMenuLine);
    }
}
