using System.Buffers;
using System.Runtime.InteropServices;
using Cleanup.Articles.Words;
using Cleanup.Text;

namespace Cleanup.Articles.Layout;

/// <summary>A line that holds more than blanks. Immutable.</summary>
/// <param name="Range">The line without the blanks around it, in UTF-16 units.</param>
/// <param name="Indentation">How many blanks stand before it on its line.</param>
/// <param name="FollowsBlankLine">Whether a blank line stands before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLine(TextRange Range, int Indentation, bool FollowsBlankLine)
{
    private const int ShortestProse = 60;
    private const int ShortestProseWithoutBlanks = 25;

    // "100." ends a sentence more often than it begins an item.
    private const int LongestNumber = 2;
    private const int LongestNumeral = 4;

    private static readonly SearchValues<char> _bullets = SearchValues.Create("•‣◦▪▫●○■□◆◇★☆►▸▹➢➤→✓✔✗✘❖※・·*-–");

    // These need no blank behind them.
    private static readonly SearchValues<char> _touching = SearchValues.Create("•‣◦▪▫●○■□◆◇►▸▹➢➤✓✔❖※・");

    /// <summary>The lines of a text that hold more than blanks. Lines end in LF, CR or CRLF.</summary>
    public static List<TextLine> ReadAll(ReadOnlySpan<char> text)
    {
        var lines = new List<TextLine>();
        bool followsBlank = false;
        for (int start = 0; start < text.Length;)
        {
            int end = start + Lines.LengthOfFirst(text[start..]);
            ReadOnlySpan<char> line = text[start..end].TrimEnd();
            int indentation = line.Length - line.TrimStart().Length;
            if (!line.IsEmpty)
                lines.Add(new TextLine(new TextRange(start + indentation, line.Length - indentation), indentation, followsBlank));
            followsBlank = line.IsEmpty;
            start = end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
        return lines;
    }

    /// <summary>The line without the blanks around it.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Range);

    /// <summary>Its length with the blanks before it.</summary>
    public int Width => Indentation + Range.Length;

    /// <summary>Whether it is a sentence or more, long enough for a paragraph.</summary>
    public bool IsParagraph(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = Of(text);
        return line.Length >= (TitleText.HasNoBlanksByScript(line) ? ShortestProseWithoutBlanks : ShortestProse) &&
            LineShape.IsProse(line) && !IsItem(text);
    }

    /// <summary>Whether it is an item of a list: a bullet, a dash, a number or a letter before its words.</summary>
    public bool IsItem(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = Of(text);
        int length = LengthOfMark(line);
        return length > 0 &&
            (line.Length == length ? line.Length == 1 : line[length] is ' ' or '\t' or '\u00A0' || _touching.Contains(line[0]));
    }

    /// <summary>Whether it is a bullet or a number and nothing else.</summary>
    public bool IsMarkAlone(ReadOnlySpan<char> text) => LengthOfMark(Of(text)) == Range.Length;

    // "•", "12.", "3)", "b)", "(iv)"
    private static int LengthOfMark(ReadOnlySpan<char> line)
    {
        if (_bullets.Contains(line[0])) return 1;
        int open = line[0] == '(' ? 1 : 0;
        int end = open;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        bool isNumber = end > open && end - open <= LongestNumber;
        if (end == open)
        {
            while (end < line.Length && line[end] is 'i' or 'v' or 'x') end++;
            if (end == open && end < line.Length && char.IsAsciiLetterLower(line[end])) end++;
            if (end == open || end - open > LongestNumeral) return 0;
        }
        else if (!isNumber)
        {
            return 0;
        }
        return end < line.Length && (line[end] == ')' || line[end] == '.' && isNumber && open == 0) ? end + 1 : 0;
    }
}
