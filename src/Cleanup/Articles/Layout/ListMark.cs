using System.Buffers;

namespace Cleanup.Articles.Layout;

/// <summary>What stands before the words of a list's item: a bullet, a dash, a number or a letter. Thread-safe.</summary>
internal static class ListMark
{
    // "100." ends a sentence more often than it begins an item.
    private const int LongestNumber = 2;

    // "viii", "xiii": longer numbers are too rare to take a word for one.
    private const int LongestNumeral = 4;

    private static readonly SearchValues<char> _bullets = SearchValues.Create("•‣◦▪▫●○■□◆◇★☆►▸▹➢➤→✓✔✗✘❖※・·*-–");

    // These need no blank behind them.
    private static readonly SearchValues<char> _touching = SearchValues.Create("•‣◦▪▫●○■□◆◇►▸▹➢➤✓✔❖※・");

    /// <summary>Whether the line is an item: such a mark, and words behind a blank.</summary>
    public static bool StartsItem(ReadOnlySpan<char> line)
    {
        int length = LengthOf(line);
        return length > 0 &&
            (line.Length == length ? line.Length == 1 : line[length] is ' ' or '\t' or '\u00A0' || _touching.Contains(line[0]));
    }

    /// <summary>Whether the line is a bullet or a number and nothing else. An asterisk or a dash alone parts two scenes.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line) => LengthOf(line) == line.Length && line[0] is not ('*' or '-' or '–');

    // "•", "12.", "3)", "b)", "(iv)"
    private static int LengthOf(ReadOnlySpan<char> line)
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
