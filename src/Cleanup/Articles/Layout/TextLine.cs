using System.Runtime.InteropServices;

namespace Cleanup.Articles.Layout;

/// <summary>A line that holds more than blanks. Immutable.</summary>
/// <param name="Range">The line without the blanks around it, in UTF-16 units.</param>
/// <param name="Indentation">How many blanks stand before it on its line.</param>
/// <param name="FollowsBlankLine">Whether a blank line stands before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLine(TextRange Range, int Indentation, bool FollowsBlankLine)
{
    private const int ShortestProse = 60;

    /// <summary>The lines of a text that hold more than blanks. Lines end in LF, CR or CRLF.</summary>
    public static List<TextLine> ReadAll(ReadOnlySpan<char> text)
    {
        var lines = new List<TextLine>();
        bool followsBlank = false;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : start + length;
            ReadOnlySpan<char> line = text[start..end].TrimEnd();
            int indentation = line.Length - line.TrimStart().Length;
            if (!line.IsEmpty) lines.Add(new TextLine(new TextRange(start + indentation, line.Length - indentation), indentation, followsBlank));
            followsBlank = line.IsEmpty;
            start = end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
        return lines;
    }

    /// <summary>The line without the blanks around it.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Range.Start, Range.Length);

    /// <summary>Whether it is a sentence or more, long enough for a paragraph.</summary>
    public bool IsParagraph(ReadOnlySpan<char> text) => Range.Length >= ShortestProse && LineShape.IsProse(Of(text)) && !IsItem(text);

    /// <summary>Whether it is an item of a list: a bullet, a dash or a number before its words.</summary>
    public bool IsItem(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = Of(text);
        if (IsBullet(line[0])) return line.Length == 1 || line[1] is ' ' or '\t' or '\u00A0' || line[0] is '•' or '‣' or '◦' or '▪' or '●';
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits is 1 or 2 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }

    /// <summary>Whether it is a bullet and nothing else.</summary>
    public bool IsBulletAlone(ReadOnlySpan<char> text) => Range.Length == 1 && IsBullet(text[Range.Start]);

    private static bool IsBullet(char character) => character is '•' or '‣' or '◦' or '▪' or '●' or '·' or '*' or '-' or '–';
}
