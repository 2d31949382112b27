using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>
/// Where the message of an error ends. In lines of its own it is the line; on one line with prose only its form can tell.
/// </summary>
internal static class PythonMessage
{
    private const int Longest = 4_096;
    private const int FewestProseWords = 3;

    // What the interpreter's own messages end with.
    private static readonly string[] _endings =
    [
        "division by zero", "modulo by zero", "index out of range", "maximum recursion depth exceeded", "invalid syntax",
        "was never closed",
        "is not defined", "is not subscriptable", "is not iterable", "is not callable", "is not JSON serializable",
        "unexpected end of data",
        "invalid start byte", "invalid continuation byte", "ordinal not in range(128)", "unexpected indent", "pop from empty list",
    ];

    /// <summary>The offset behind the message that starts at <paramref name="start"/>, and behind the notes that follow it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Behind the type and its colon.</param>
    /// <param name="layout">What is left of the lines.</param>
    /// <param name="isInGroup">Whether bars stand before the lines.</param>
    public static int EndOf(ReadOnlySpan<char> text, int start, PythonLayout layout, bool isInGroup)
    {
        ReadOnlySpan<char> window = text.From(start, Longest);
        int link = TracebackPhrases.IndexOfLink(window);
        if (link >= 0 && !isInGroup && !(layout.InLines && HoldsParagraph(window[..link]))) return start + window[..link].TrimEnd().Length;
        if (isInGroup) return EndInGroup(text, start, layout.InLines);
        // An error without a message.
        if (start == 0 || text[start - 1] != ':') return start;
        if (EndBeforeProse(text, start) is > 0 and var told) return told;
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

    // A sentence may have come onto the line of the message: then the code that raised it says where it ends, or the interpreter's own
    // words.
    private static int EndBeforeProse(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> line = text[start..PythonSource.EndOfLine(text, start)];
        int raised = LengthOfRaised(text[Math.Max(0, start - Longest)..start], line);
        if (raised > 0 && raised < line.Length && Blank.Is(line[raised])) return start + raised;
        int known = EndOfKnown(line);
        return known > 0 && known + 1 < line.Length && line[known] == ' ' && StartsProse(line, known + 1) ? start + known : 0;
    }

    // raise RuntimeError('no stock'), and the message is "no stock".
    private static int LengthOfRaised(ReadOnlySpan<char> before, ReadOnlySpan<char> line)
    {
        int raise = before.LastIndexOf("raise ", StringComparison.Ordinal);
        if (raise < 0) return 0;
        ReadOnlySpan<char> source = Lines.First(before[raise..]);
        int open = source.IndexOf('(') + 1;
        if (open == 0 || open == source.Length || source[open] is not ('\'' or '"')) return 0;
        ReadOnlySpan<char> literal = source[(open + 1)..];
        int close = literal.IndexOf([source[open], ')'], StringComparison.Ordinal);
        ReadOnlySpan<char> message = line.TrimStart();
        return close > 0 && message.StartsWith(literal[..close], StringComparison.Ordinal) ? line.Length - message.Length + close : 0;
    }

    // Further lines are told from prose by their indentation only.
    private static int EndInLines(ReadOnlySpan<char> text, int start, int indentation)
    {
        int end = PythonSource.EndOfLine(text, start);
        while (indentation > 0 && end < text.Length && end - start < Longest)
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
        int limit = Math.Min(text.Length, start + Longest);
        for (int i = start; i < limit; i++)
        {
            var cursor = new TextCursor(text, i);
            if (text[i] == '+' && GroupMargin.ReadSeparator(ref cursor) != 0) return i;
            if (text[i] == 'E' && TracebackPhrases.TryReadHeading(ref cursor)) return i;
            if (text[i] is 'D' or 'T' && TracebackPhrases.TryReadLink(ref cursor)) return i;
        }
        return inLines ? PythonSource.EndOfLine(text, start) : start;
    }

    private static int EndOnOneLine(ReadOnlySpan<char> line, bool isKey, bool isInline)
    {
        int known = EndOfLiteral(line, isKey);
        if (known == 0) known = EndOfKnown(line);
        if (known > 0) return known;
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i - 1] == ' ' && StartsProse(line, i)) return line[..i].TrimEnd().Length;
        }
        // A message has no full stop, as a rule; a sentence of prose that runs on from it has.
        return isInline || PayloadEnd.EndsSentence(line) ? 0 : line.Length;
    }

    private static int EndOfKnown(ReadOnlySpan<char> line)
    {
        foreach (string ending in _endings)
        {
            int index = line.IndexOf(ending, StringComparison.Ordinal);
            if (index >= 0) return index + ending.Length;
        }
        return 0;
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

    // "voted … on Thursday": the sentence around goes on.
    private static bool EndsWithPreposition(ReadOnlySpan<char> line)
    {
        foreach (string word in (ReadOnlySpan<string>)["on", "in", "at", "of", "the", "by", "to", "for", "from", "and", "with"])
        {
            if (line.EndsWith(word, StringComparison.Ordinal) && line.Length > word.Length && line[^(word.Length + 1)] == ' ') return true;
        }
        return false;
    }

    // A capital letter behind a word that ends like one, and more words behind it.
    private static bool StartsProse(ReadOnlySpan<char> line, int start)
    {
        int letter = line[start] is '“' or '"' ? start + 1 : start;
        if (letter >= line.Length || !char.IsUpper(line[letter])) return false;
        if (EndsWithPreposition(line[..start].TrimEnd())) return false;
        if (line[..start].TrimEnd() is not [.., var before] ||
            before is ':' or ',' or ';' or '(' or '[' or ']' or '{' or '=' or '-' or '+' or '/' or '<')
            return false;
        return line[start..].Count(' ') >= FewestProseWords || PayloadEnd.EndsSentence(line[start..]);
    }
}
