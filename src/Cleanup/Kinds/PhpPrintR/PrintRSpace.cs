using Cleanup.Text;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>The blanks between tokens; a <c>&lt;br /&gt;</c>, which nl2br leaves at the end of each line, counts as one.</summary>
internal static class PrintRSpace
{
    private static readonly string[] _breakTags = ["<br />", "<br/>", "<br>"];

    /// <summary>The offset of the next character that is no blank.</summary>
    public static int Skip(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            int length = Blank.Is(text[position]) ? 1 : BreakTagAt(text[position..]);
            if (length == 0) break;
            position += length;
        }
        return position;
    }

    /// <summary>The offset behind the last character before <paramref name="position"/> that is no blank.</summary>
    public static int SkipBack(ReadOnlySpan<char> text, int position, int floor)
    {
        while (position > floor)
        {
            int length = Blank.Is(text[position - 1]) ? 1 : BreakTagBefore(text[floor..position]);
            if (length == 0) break;
            position -= length;
        }
        return position;
    }

    /// <summary>How many blanks stand before <paramref name="position"/> on its line.</summary>
    public static int IndentAt(ReadOnlySpan<char> text, int position)
    {
        int start = position;
        while (start > 0 && text[start - 1] is not ('\n' or '\r') && Blank.Is(text[start - 1])) start--;
        return position - start;
    }

    /// <summary>Whether a line starts at the end of <paramref name="before"/>.</summary>
    public static bool StartsLine(ReadOnlySpan<char> before) => before.IsEmpty || before[^1] is '\n' or '\r' || BreakTagBefore(before) > 0;

    /// <summary>Whether nothing but blanks stands on the line from <paramref name="position"/> on.</summary>
    public static bool EndsLine(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is not ('\n' or '\r') && Blank.Is(text[position])) position++;
        return position >= text.Length || text[position] is '\n' or '\r' || BreakTagAt(text[position..]) > 0;
    }

    /// <summary>Whether the text holds a line break, be it a tag.</summary>
    public static bool HoldsBreak(ReadOnlySpan<char> text) =>
        text.ContainsAny('\n', '\r') || text.Contains("<br", StringComparison.OrdinalIgnoreCase);

    /// <summary>The length of the break tag that the text ends with; 0 when there is none.</summary>
    public static int BreakTagBefore(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] != '>') return 0;
        return text.WordAtEnd(_breakTags, StringComparison.OrdinalIgnoreCase) is { } tag ? tag.Length : 0;
    }

    private static int BreakTagAt(ReadOnlySpan<char> text)
    {
        if (text[0] != '<') return 0;
        return text.WordAtStart(_breakTags, StringComparison.OrdinalIgnoreCase) is { } tag ? tag.Length : 0;
    }
}
