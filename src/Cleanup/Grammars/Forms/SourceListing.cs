using System.Globalization;
using Cleanup.Text;

namespace Cleanup.Grammars.Forms;

/// <summary>
/// The lines of source that a page of an error shows, each behind its number, in lines of their own or joined:
/// <c>119 disable(); 120 } else {</c>; or all numbers first, then as many lines. Thread-safe.
/// </summary>
internal static class SourceListing
{
    // What stands before the line that failed, and between a number and its line.
    private const string Marks = ">=*-→❱:|";

    /// <summary>How long the listing is that a text begins with; -1 when it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="next">What may stand behind the listing, in its last line too.</param>
    public static int LengthIn(ReadOnlySpan<char> text, ReadOnlySpan<MessageForm> next)
    {
        var cursor = new TextCursor(text, SkipMarks(text, 0));
        if (!cursor.TryReadCount(out int number)) return -1;
        int lines = 1;
        int bare = 0;
        while (IndexOf(text, cursor.Position, number + lines) is >= 0 and var following)
        {
            if (Blank.Skip(text, cursor.Position) == following) bare++;
            cursor.Position = Blank.Next(text, following);
            lines++;
        }
        // A sentence may begin with a number.
        if (lines == 1) return -1;
        bool isColumn = bare == lines - 1 && cursor.IsAtLineEnd;
        return isColumn ? EndOfColumn(text, cursor.Position, lines, next) : EndOfLine(text, cursor.Position, next);
    }

    private static int SkipMarks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && position < Reach.Line && (Marks.Contains(text[position]) || Blank.Is(text[position]))) position++;
        return position;
    }

    // Where the next line's number stands: at the start of a line, or in this one behind a blank.
    private static int IndexOf(ReadOnlySpan<char> text, int from, int number)
    {
        ReadOnlySpan<char> near = text.From(from, Reach.Line);
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        for (int at = near.IndexOf(digits[..length]), searched = 0; at >= 0; at = near[searched..].IndexOf(digits[..length]))
        {
            int start = searched + at;
            int end = start + length;
            bool isWord = start > 0 && Blank.Is(near[start - 1]) && (end == near.Length || Blank.Is(near[end]) || near[end] is ':' or '|');
            if (isWord) return ProseLines.HoldParagraph(near[..start]) ? -1 : from + start;
            searched = end;
        }
        return -1;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int position, ReadOnlySpan<MessageForm> next)
    {
        ReadOnlySpan<char> line = Lines.First(text.From(position, Reach.Line));
        for (int i = 1; i < line.Length; i++)
        {
            if (Blank.Is(line[i - 1]) && FormSlot.StartsAny(line[i..], next)) return position + i;
        }
        return position + line.Length;
    }

    // As many lines as there were numbers; a sentence is none of them.
    private static int EndOfColumn(ReadOnlySpan<char> text, int position, int lines, ReadOnlySpan<MessageForm> next)
    {
        int end = position;
        for (int line = 0; line < lines; line++)
        {
            int start = Blank.Skip(text, end);
            ReadOnlySpan<char> source = Lines.First(text.From(start, Reach.Line));
            if (FormSlot.StartsAny(source, next) || ProseLines.IsOne(source)) break;
            end = start + source.Length;
        }
        return end;
    }
}
