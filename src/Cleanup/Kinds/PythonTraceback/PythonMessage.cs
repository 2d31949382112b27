using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>
/// Where the message of an error ends. In lines of its own it is the line; on one line with prose only its form can tell.
/// </summary>
internal static class PythonMessage
{
    /// <summary>The offset behind the message that starts at <paramref name="start"/>, and behind the notes that follow it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Behind the type and its colon.</param>
    /// <param name="layout">What is left of the lines.</param>
    /// <param name="isInGroup">Whether bars stand before the lines.</param>
    public static int EndOf(ReadOnlySpan<char> text, int start, PythonLayout layout, bool isInGroup)
    {
        ReadOnlySpan<char> window = text.From(start, Reach.Message);
        int link = TracebackPhrases.IndexOfLink(window);
        if (link >= 0 && !isInGroup && !(layout.InLines && HoldsParagraph(window[..link]))) return start + window[..link].TrimEnd().Length;
        if (isInGroup) return EndInGroup(text, start, layout.InLines);
        // An error without a message.
        if (start == 0 || text[start - 1] != ':') return start;
        if (MessageBeforeProse.EndOf(text, start) is > 0 and var told) return told;
        if (layout is { InLines: true, IsInline: false }) return EndInLines(text, start, layout.Indentation);
        bool isKey = text[..start].EndsWith("KeyError:", StringComparison.Ordinal);
        return start + EndOnOneLine(window[..PythonSource.EndOfLine(window, 0)].TrimEnd(), isKey, layout.IsInline);
    }

    // Behind a blank line another paragraph starts: the next traceback is not this one's then.
    private static bool HoldsParagraph(ReadOnlySpan<char> message)
    {
        ReadOnlySpan<char> more = message[Lines.LengthOfFirst(message)..];
        return !more.IsWhiteSpace() && more[..^more.TrimStart().Length].Count('\n') > 1;
    }

    // Further lines are told from prose by their indentation only.
    private static int EndInLines(ReadOnlySpan<char> text, int start, int indentation)
    {
        int end = PythonSource.EndOfLine(text, start);
        while (indentation > 0 && end < text.Length && end - start < Reach.Message)
        {
            int line = PythonSource.SkipBreak(text, end);
            int lineEnd = PythonSource.EndOfLine(text, line);
            if (line >= text.Length || text[line] is not (' ' or '\t') || text[line..lineEnd].IsWhiteSpace()) break;
            end = lineEnd;
        }
        return end;
    }

    private static int EndInGroup(ReadOnlySpan<char> text, int start, bool inLines)
    {
        int next = NextOfGroup(text, start);
        if (next >= 0 && !ProseLines.HoldParagraph(text[start..next])) return next;
        return inLines ? PythonSource.EndOfLine(text, start) : start;
    }

    private static int NextOfGroup(ReadOnlySpan<char> text, int start)
    {
        int limit = Math.Min(text.Length, start + Reach.Message);
        for (int i = start; i < limit; i++)
        {
            var cursor = new TextCursor(text, i);
            if (text[i] == '+' && GroupMargin.ReadSeparator(ref cursor) != 0) return i;
            if (text[i] == 'E' && TracebackPhrases.TryReadHeading(ref cursor)) return i;
            if (text[i] is 'D' or 'T' && TracebackPhrases.TryReadLink(ref cursor)) return i;
        }
        return -1;
    }

    private static int EndOnOneLine(ReadOnlySpan<char> line, bool isKey, bool isInline)
    {
        int known = EndOfLiteral(line, isKey);
        if (known == 0) known = MessageBeforeProse.EndOfKnown(line);
        if (known > 0) return known;
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i - 1] == ' ' && MessageBeforeProse.StartsProse(line, i)) return line[..i].TrimEnd().Length;
        }
        // A message has no full stop, as a rule; a sentence of prose that runs on from it has.
        return isInline || PayloadEnd.EndsSentence(line) ? 0 : line.Length;
    }

    // KeyError: 'missing' is the repr of a key, and nothing else.
    private static int EndOfLiteral(ReadOnlySpan<char> line, bool isKey)
    {
        int start = line.Length - line.TrimStart().Length;
        if (start >= line.Length || line[start] is not ('\'' or '‘')) return 0;
        int close = line[(start + 1)..].IndexOfAny('\'', '’');
        int end = start + close + 2;
        return close >= 0 && (isKey || end == line.Length || line[end] == ' ' && end + 1 < line.Length && char.IsUpper(line[end + 1]))
            ? end
            : 0;
    }
}
