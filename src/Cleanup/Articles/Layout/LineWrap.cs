namespace Cleanup.Articles.Layout;

/// <summary>Tells lines that were wrapped at some width from lines that somebody broke on purpose. Thread-safe.</summary>
internal static class LineWrap
{
    private const int Narrowest = 40;
    private const int Widest = 130;

    /// <summary>Whether the lines <paramref name="first"/> to <paramref name="last"/> are one paragraph that was wrapped.</summary>
    /// <remarks>
    /// Each line is as full as the width allows: the next line's first word would not have fitted. And the breaks fall in
    /// mid-sentence somewhere, as nobody's verses all do at one width.
    /// </remarks>
    public static bool IsIn(ReadOnlySpan<char> text, List<TextLine> lines, int first, int last)
    {
        int width = 0;
        for (int i = first; i < last; i++) width = Math.Max(width, lines[i].Range.Length);
        if (last == first || width is < Narrowest or > Widest) return false;
        bool breaksSentence = false;
        for (int i = first; i < last; i++)
        {
            ReadOnlySpan<char> next = lines[i + 1].Of(text);
            if (lines[i + 1].IsItem(text) || lines[i].Range.Length + 1 + LengthOfWord(next) <= width) return false;
            breaksSentence |= !LineShape.IsProse(lines[i].Of(text)) && LineShape.StartsSmall(next);
        }
        return breaksSentence;
    }

    private static int LengthOfWord(ReadOnlySpan<char> line)
    {
        int blank = line.IndexOfAny(' ', '\t');
        return blank < 0 ? line.Length : blank;
    }
}
