namespace Cleanup.Text;

/// <summary>Where the lines of a text start and end: a line feed or a carriage return ends one. Thread-safe.</summary>
internal static class Lines
{
    // Each leak in a row of them would look at all blanks around: of 230,000 runs in real texts none has more than 255.
    private const int LongestBlankRun = 1_000;

    /// <summary>The first line, without its end.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text) => text[..LengthOfFirst(text)];

    /// <summary>The line from a place on; when it is longer, one unit more than asked for, so that the caller sees it.</summary>
    public static ReadOnlySpan<char> From(ReadOnlySpan<char> text, int position, int longest) => First(text.From(position, longest + 1));

    /// <summary>How long the first line is, without its end.</summary>
    public static int LengthOfFirst(ReadOnlySpan<char> text) => text.IndexOfAny('\n', '\r') is >= 0 and int length ? length : text.Length;

    /// <summary>The last line: empty when the text ends with the end of one.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> text) => text[StartOfLast(text)..];

    /// <summary>Where the last line starts.</summary>
    public static int StartOfLast(ReadOnlySpan<char> text) => text.LastIndexOfAny('\n', '\r') + 1;

    /// <summary>Whether a line starts at a place.</summary>
    public static bool StartAt(ReadOnlySpan<char> text, int position) => position == 0 || text[position - 1] is '\n' or '\r';

    /// <summary>Where the next line starts behind a place, LF, CR or both as one end; the text's end for none.</summary>
    public static int StartOfNext(ReadOnlySpan<char> text, int position)
    {
        position += LengthOfFirst(text[position..]);
        return Math.Min(text.Length, position + (text[position..] is ['\r', '\n', ..] ? 2 : 1));
    }

    /// <summary>Whether nothing but blanks stands on the lines of a range.</summary>
    public static bool AreOwnedBy(ReadOnlySpan<char> text, TextRange range) => BeginAt(text, range.Start) && EndAt(text, range.End);

    /// <summary>Whether nothing but blanks stands before a place on its line.</summary>
    public static bool BeginAt(ReadOnlySpan<char> text, int position)
    {
        int start = Blank.SkipBack(text, position, Math.Max(0, position - LongestBlankRun));
        return start == 0 || text[start..position].ContainsAny('\n', '\r');
    }

    /// <summary>Whether nothing but blanks stands behind a place on its line.</summary>
    public static bool EndAt(ReadOnlySpan<char> text, int position)
    {
        int end = Blank.Skip(text.UpTo(position + LongestBlankRun), position);
        return end == text.Length || text[position..end].ContainsAny('\n', '\r');
    }
}
