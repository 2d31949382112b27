using Cleanup.Articles.Words;

namespace Cleanup.Articles.Layout;

/// <summary>Tells lines that were wrapped at some width from lines that somebody broke on purpose. Thread-safe.</summary>
internal static class LineWrap
{
    // Narrower lines are verses, wider ones paragraphs: mail is wrapped at 60 to 80, terminals at up to 132 with their margin.
    private const int Narrowest = 40;
    private const int Widest = 130;

    // Characters that are set twice as wide.
    private const int NarrowestWithoutBlanks = 20;

    // An address of the web alone fills its line, too.
    private const int FewestBlanks = 3;

    // A comma or a bracket does not begin a Japanese line, so that the one before it is shorter or longer.
    private const int Hanging = 2;

    /// <summary>Says what the gaps of a block of lines are, if the block was wrapped; else leaves them.</summary>
    /// <remarks>
    /// Each line is as full as the width allows: the next line's first word would not have fitted; but for the last of a paragraph, which
    /// ends a sentence, or of a list's item. And the breaks fall in mid-sentence, as nobody's verses all do at one width.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="block">The lines of the block, with no blank line between them.</param>
    /// <param name="usual">
    /// How wide the text's longest lines are, the longest aside: two lines alone prove no width, and must be as wide as that.
    /// </param>
    /// <param name="gaps">Where to say so: the gap behind each line.</param>
    public static void Mark(ReadOnlySpan<char> text, List<TextLine> lines, Range block, int usual, Span<LineGap> gaps)
    {
        (int first, int count) = block.GetOffsetAndLength(lines.Count);
        int last = first + count - 1;
        int width = 0;
        for (int i = first; i < last; i++) width = Math.Max(width, lines[i].Width);
        if (count == 2) width = usual;
        bool hasNoBlanks = TitleText.HasNoBlanksByScript(lines[first].Of(text));
        if (count == 1 || width < (hasNoBlanks ? NarrowestWithoutBlanks : Narrowest) || width > Widest) return;
        int wraps = 0;
        int others = 0;
        int inSentence = 0;
        int atMarks = 0;
        for (int i = first; i < last; i++)
        {
            LineGap? gap = GapBehind(text, lines[i], lines[i + 1], width, hasNoBlanks);
            if (gap is null) break;
            gaps[i] = gap.GetValueOrDefault();
            if (gaps[i] == LineGap.Wrap) wraps++;
            else others++;
            if (gaps[i] == LineGap.Wrap && lines[i].Of(text)[^1] is not '-' and var mark && char.IsPunctuation(mark)) atMarks++;
            if (gaps[i] == LineGap.Wrap && BreaksSentence(lines[i].Of(text), lines[i + 1].Of(text), hasNoBlanks)) inSentence++;
        }
        // Where one gap says nothing, nothing is known of the others.
        bool isWrapped = wraps + others == last - first && inSentence > 0 && (others == 0 || wraps > 1 && inSentence * 2 >= wraps);
        // Verses of one length end at marks more often than not; hyphens divide words.
        isWrapped &= wraps == 1 || atMarks * 2 <= wraps;
        if (!isWrapped) gaps[first..last].Clear();
    }

    private static LineGap? GapBehind(ReadOnlySpan<char> text, in TextLine line, in TextLine next, int width, bool hasNoBlanks)
    {
        if (next.IsItem(text))
            return line.IsItem(text) || LineShape.IsProse(line.Of(text)) || line.Of(text)[^1] == ':' || line.Indentation > next.Indentation
                ? LineGap.Line
                : null;
        bool isFull = hasNoBlanks ? line.Width + Hanging >= width : line.Width + 1 + LengthOfWord(next.Of(text)) > width;
        bool isIndented = next.Indentation > line.Indentation && !line.IsItem(text);
        if (isFull && !isIndented) return hasNoBlanks || IsProseLike(line.Of(text)) ? LineGap.Wrap : null;
        return LineShape.IsProse(line.Of(text)) && !LineShape.StartsSmall(next.Of(text)) ? LineGap.Paragraph : null;
    }

    // Wide gaps are between the columns of a table.
    private static bool IsProseLike(ReadOnlySpan<char> line) =>
        line.Count(' ') >= FewestBlanks && !line.Contains('\t') && !line.Contains("   ", StringComparison.Ordinal);

    private static bool BreaksSentence(ReadOnlySpan<char> line, ReadOnlySpan<char> next, bool hasNoBlanks) =>
        !LineShape.IsProse(line) &&
            (hasNoBlanks ? char.IsLetterOrDigit(line[^1]) && char.IsLetterOrDigit(next[0]) : LineShape.StartsSmall(next));

    private static int LengthOfWord(ReadOnlySpan<char> line)
    {
        int blank = line.IndexOfAny(' ', '\t');
        return blank < 0 ? line.Length : blank;
    }
}
