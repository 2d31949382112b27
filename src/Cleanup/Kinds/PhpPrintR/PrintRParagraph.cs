using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>
/// Tells a paragraph between two lines of a dump from one in a value. Values have neither quotes nor lengths, and a text among them has
/// paragraphs; but a number, a name or the head of a container does not go on with one.
/// </summary>
internal static class PrintRParagraph
{
    private static readonly SearchValues<char> _ofNumbers = SearchValues.Create("0123456789.-");

    /// <summary>
    /// Whether prose stands behind a blank line of what would be a value, or behind what no text begins with, and nothing before it is
    /// prose or markup.
    /// </summary>
    public static bool IsAlien(ReadOnlySpan<char> value)
    {
        bool followsBlankLine = EndsValue(Lines.First(value));
        for (int start = Lines.StartOfNext(value, LengthOfText(value)); start < value.Length; start = Lines.StartOfNext(value, start))
        {
            ReadOnlySpan<char> line = Lines.First(value[start..]);
            // What closes a container inside of another is indented; a value may have a parenthesis of its own at a line's start.
            if (PrintRSpace.EndsLine(line, 0) || line.Trim() is "(" or ")" && Blank.Is(line[0])) followsBlankLine = true;
            else if (IsText(line)) return followsBlankLine && !HoldsMarkup(line);
        }
        return false;
    }

    // The first line, or all of it when it is a text.
    private static int LengthOfText(ReadOnlySpan<char> value) =>
        IsText(Lines.First(value)) ? value.Length : Lines.LengthOfFirst(value);

    // A number, or the head of a container whose parenthesis did not follow.
    private static bool EndsValue(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line is "Array" || line.EndsWith(" Object", StringComparison.Ordinal) ||
            !line.IsEmpty && line.IndexOfAnyExcept(_ofNumbers) < 0;
    }

    private static bool IsText(ReadOnlySpan<char> line) => ProseLines.IsOne(line) || HoldsMarkup(line);

    private static bool HoldsMarkup(ReadOnlySpan<char> line) => line[..PrintRSpace.SkipBack(line, line.Length, 0)].Contains('<');
}
