namespace Cleanup.Articles;

/// <summary>
/// Finds a title under the lines of a menu or the name of a section ("Home", "Local News"), where the author or the date
/// stands below it; or between the menu and the title. Thread-safe.
/// </summary>
internal static class TitleUnderMenu
{
    private const int FewestWords = 4;
    private const int FewestIdeographs = 10;

    private const int MostWordsOfSection = 2;
    private const int MostWordsOfMenuLine = 3;

    // Longer ones are summaries and captions.
    private const int Longest = 150;

    /// <summary>The title's line; -1 when there is none that is certain.</summary>
    public static int Find(ReadOnlySpan<char> text, List<HeaderLine> lines, ReadOnlySpan<HeaderLineKind> kinds)
    {
        int firstSign = -1;
        for (int sign = 0; sign < lines.Count; sign++)
        {
            if (!TitleLine.IsSign(kinds, sign)) continue;
            if (firstSign < 0) firstSign = sign;
            int title = PreviousText(sign, kinds);
            // A summary between the title and the date.
            if (title > 0 && LineShape.IsProse(lines[title].Of(text))) title = PreviousText(title, kinds);
            if (title > 0 && IsTitle(lines[title].Of(text)) && IsMenu(text, lines, title, kinds, fewestLines: 1)) return title;
        }
        return firstSign < 0 || kinds[firstSign] != HeaderLineKind.Fact ? -1 : FindBelow(text, lines, firstSign, kinds);
    }

    // Under the date a short sentence is the body's first.
    private static int FindBelow(ReadOnlySpan<char> text, List<HeaderLine> lines, int sign, ReadOnlySpan<HeaderLineKind> kinds)
    {
        int title = TitleLine.NextText(lines, sign, kinds);
        bool isAboveBody = TitleLine.NextText(lines, title, kinds) is var body && body < lines.Count && LineShape.IsProse(lines[body].Of(text));
        return isAboveBody && !LineShape.IsProse(lines[title].Of(text)) && IsTitle(lines[title].Of(text)) && IsMenu(text, lines, title, kinds, fewestLines: 2) ? title : -1;
    }

    private static int PreviousText(int index, ReadOnlySpan<HeaderLineKind> kinds)
    {
        index--;
        while (index >= 0 && TitleLine.IsAside(kinds, index)) index--;
        return index;
    }

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length <= Longest && LineShape.IsTitleLike(line) &&
        (TitleText.HasNoBlanksByScript(line) ? line.Length >= FewestIdeographs : TitleText.CountWords(line) >= FewestWords);

    // One line above may be a short title itself, the other its summary.
    private static bool IsMenu(ReadOnlySpan<char> text, List<HeaderLine> lines, int title, ReadOnlySpan<HeaderLineKind> kinds, int fewestLines)
    {
        int above = 0;
        int mostWords = 0;
        for (int i = 0; i < title; i++)
        {
            if (TitleLine.IsAside(kinds, i)) continue;
            ReadOnlySpan<char> line = lines[i].Of(text);
            if (line.Length * 2 > lines[title].Range.Length || LineShape.IsProse(line)) return false;
            above++;
            mostWords = Math.Max(mostWords, TitleText.CountWords(line));
        }
        return above >= fewestLines && mostWords <= (above == 1 ? MostWordsOfSection : MostWordsOfMenuLine);
    }
}
