using Cleanup.Text;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>The lines of source code behind a call, up to the next call or the error.</summary>
internal static class PythonSource
{
    // A call over several lines: of 243 traces 28 break off with one, ten with two, one with four, none with eight.
    private const int MostLinesWithoutIndentation = 12;

    /// <summary>
    /// Moves the cursor to the next call, repeat mark, or type of the error. When none follows, the cursor moves behind the
    /// lines that are source code by their indentation, and the answer is no.
    /// </summary>
    /// <param name="cursor">Stands behind a call.</param>
    /// <param name="inLines">Whether the line breaks are there.</param>
    /// <param name="indentation">Blanks before the call in its line.</param>
    public static bool TrySkip(ref TextCursor cursor, bool inLines, int indentation) =>
        inLines ? TrySkipLines(ref cursor, indentation) : TrySkipWords(ref cursor);

    private static bool TrySkipLines(ref TextCursor cursor, int indentation)
    {
        ReadOnlySpan<char> text = cursor.Text;
        int limit = Math.Min(text.Length, cursor.Position + Reach.Message);
        int sourceEnd = cursor.Position;
        int position = EndOfLine(text, cursor.Position);
        for (int lines = 0; position < limit && lines < MostLinesWithoutIndentation + indentation; lines++)
        {
            int lineStart = SkipBreak(text, position);
            position = EndOfLine(text, lineStart);
            var line = new TextCursor(text[..position], lineStart);
            GroupMargin.Skip(ref line);
            // Extractors make a paragraph of each line.
            if (line.AtEnd && position > lineStart - 1 && position < limit && lineStart < text.Length) continue;
            if (line.AtEnd) break;
            int column = line.Position - lineStart;
            bool isUnindented = indentation > 0 && column < indentation;
            bool isError = isUnindented || column == indentation && indentation > 0
                ? PythonErrorLine.EndOfType(text, line.Position, isUnindented: true) > 0
                : indentation == 0 && PythonErrorLine.EndOfTypeBehind(text, cursor.Position, line.Position) > 0;
            if (isError || IsCall(line))
            {
                cursor.Position = line.Position;
                return true;
            }
            if (isUnindented) break;
            if (indentation > 0) sourceEnd = position;
        }
        cursor.Position = sourceEnd;
        return false;
    }

    private static bool TrySkipWords(ref TextCursor cursor)
    {
        ReadOnlySpan<char> text = cursor.Text;
        int limit = Math.Min(text.Length, cursor.Position + Reach.Message);
        for (int i = cursor.Position; i < limit; i++)
        {
            if (text[i] is '\n' or '\r') return false;
            if (!char.IsLetter(text[i]) && text[i] is not ('[' or '_')) continue;
            bool startsWord = !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not ('_' or '.');
            if (!startsWord && !IsGluedError(text, i)) continue;
            if (!startsWord)
            {
                cursor.Position = i;
                return true;
            }
            if (!IsCall(new TextCursor(text, i)) && PythonErrorLine.EndOfTypeBehind(text, cursor.Position, i) < 0) continue;
            cursor.Position = i;
            return true;
        }
        return false;
    }

    // "raise error" and "RuntimeError: no stock" where the line break was removed: errorRuntimeError: no stock
    private static bool IsGluedError(ReadOnlySpan<char> text, int start)
    {
        if (!char.IsAsciiLetterUpper(text[start]) || !char.IsAsciiLetterLower(text[start - 1]) && !char.IsAsciiDigit(text[start - 1]))
            return false;
        int end = PythonErrorLine.EndOfType(text, start, isUnindented: false);
        return end > 0 && end < text.Length && text[end] == ':';
    }

    private static bool IsCall(TextCursor cursor) => TracebackPhrases.TryReadRepeat(ref cursor) || PythonFrame.Read(ref cursor) is not null;

    /// <summary>The end of the line that holds <paramref name="position"/>.</summary>
    public static int EndOfLine(ReadOnlySpan<char> text, int position) => position + Lines.LengthOfFirst(text[position..]);

    /// <summary>The start of the next line.</summary>
    public static int SkipBreak(ReadOnlySpan<char> text, int position)
    {
        if (position < text.Length && text[position] == '\r') position++;
        return position < text.Length && text[position] == '\n' ? position + 1 : position;
    }
}
