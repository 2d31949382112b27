using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.PythonTraceback;

/// <summary>Where a message ends when a sentence has come onto its line. Thread-safe.</summary>
internal static class MessageBeforeProse
{
    // Blanks: with fewer a name that ends a message begins a sentence (No module named List), with eight a headline goes with it.
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

    /// <summary>
    /// The offset behind the message, where the code that raised it says where it ends, or the interpreter's own words do; 0 where neither
    /// does.
    /// </summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> line = text[start..PythonSource.EndOfLine(text, start)];
        int raised = LengthOfRaised(text[Math.Max(0, start - Reach.Message)..start], line);
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

    /// <summary>The length up to the end of the interpreter's own words; 0 when they are not there.</summary>
    public static int EndOfKnown(ReadOnlySpan<char> line)
    {
        foreach (string ending in _endings)
        {
            int index = line.IndexOf(ending, StringComparison.Ordinal);
            if (index >= 0) return index + ending.Length;
        }
        return 0;
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

    /// <summary>Whether a capital letter starts a sentence here: behind a word that ends like one, and with more words behind it.</summary>
    public static bool StartsProse(ReadOnlySpan<char> line, int start)
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
