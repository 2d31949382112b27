namespace Cleanup.Text;

/// <summary>What counts as a blank, in every part of the library. Thread-safe.</summary>
internal static class Blank
{
    /// <summary>Spaces, line breaks, and the invisible characters that scraping leaves behind.</summary>
    public static bool Is(char character) => character is ' ' or (>= '\t' and <= '\r') || character > '\u0080' && IsBeyondAscii(character);

    /// <summary>The white space of JSON (RFC 8259 §2).</summary>
    public static bool IsOfJson(int character) => character is ' ' or '\t' or '\n' or '\r';

    /// <summary>What may stand for a blank between two tokens: any blank, and what joins the characters beside it.</summary>
    public static bool IsBetweenTokens(int character) =>
        character == '\u200D' || character is > 0 and <= char.MaxValue && Is((char)character);

    /// <summary>The offset of the next character that is no blank.</summary>
    public static int Skip(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && Is(text[position])) position++;
        return position;
    }

    /// <summary>
    /// The offset behind the last character before <paramref name="position"/>, from <paramref name="floor"/> on, that is no blank.
    /// </summary>
    public static int SkipBack(ReadOnlySpan<char> text, int position, int floor)
    {
        while (position > floor && Is(text[position - 1])) position--;
        return position;
    }

    /// <summary>Whether a text is nothing but blanks, or nothing at all.</summary>
    public static bool IsAll(ReadOnlySpan<char> text) => Skip(text, 0) == text.Length;

    /// <summary>The text without the blanks before it.</summary>
    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text) => text[Skip(text, 0)..];

    /// <summary>The text without the blanks behind it.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text) => text[..SkipBack(text, text.Length, floor: 0)];

    /// <summary>The offset of the next blank, or the text's end.</summary>
    public static int Next(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && !Is(text[position])) position++;
        return position;
    }

    /// <summary>
    /// The offset behind the last blank before <paramref name="position"/>; <paramref name="floor"/> when there is none from there on.
    /// </summary>
    public static int BehindLast(ReadOnlySpan<char> text, int position, int floor)
    {
        while (position > floor && !Is(text[position - 1])) position--;
        return position;
    }

    // Apart, so that what most characters are told by becomes part of the loops that ask.
    private static bool IsBeyondAscii(char character) =>
        char.IsWhiteSpace(character) || character is '\u200B' or '\u200C' or '\u2060' or '\uFEFF' or '\u00AD';
}
