namespace Cleanup.Text;

/// <summary>
/// Looks for prose between the tokens of code of any language: words in a row that no string and no comment holds. Thread-safe.
/// </summary>
internal static class ProseInCode
{
    // What opens a comment or a string and never closes costs so much: of 8,000 comments in real texts 12 are longer.
    private const int LongestToken = 5_000;

    /// <summary>Whether there is some, where the keywords may stand in a row without a sign.</summary>
    public static bool IsIn(ReadOnlySpan<char> code, ReadOnlySpan<string> keywords = default) => StartOfFirst(code, keywords) >= 0;

    /// <summary>Where the first starts; -1 for none.</summary>
    /// <param name="code">The code.</param>
    /// <param name="keywords">Words that count nothing.</param>
    /// <param name="enough">How many words are prose.</param>
    public static int StartOfFirst(ReadOnlySpan<char> code, ReadOnlySpan<string> keywords = default, int enough = WordRun.OfProse)
    {
        var run = new WordRun();
        for (int position = 0; position < code.Length;)
        {
            int end = EndOfToken(code, position);
            if (end > position)
            {
                run.Break();
                position = end;
            }
            else
            {
                position = Step(code, position, ref run, keywords);
                if (run.Weight >= enough) return run.Start;
            }
        }
        return -1;
    }

    /// <summary>
    /// Where the last row of words starts; -1 when there is none. The code may start inside a string, so that a quotation mark right before
    /// the words makes them one.
    /// </summary>
    public static int StartOfLast(ReadOnlySpan<char> code)
    {
        var run = new WordRun();
        int start = -1;
        for (int position = 0; position < code.Length;)
        {
            int end = EndOfComment(code, position);
            if (end > position) run.Break();
            position = end > position ? end : Step(code, position, ref run, default);
            if (run.IsProse && (run.Start == 0 || code[run.Start - 1] is not ('"' or '\'' or '`'))) start = run.Start;
        }
        return start;
    }

    private static int Step(ReadOnlySpan<char> code, int position, ref WordRun run, ReadOnlySpan<string> keywords)
    {
        if (!WordRun.IsOfWord(code[position]))
        {
            if (EndsRow(code, position)) run.Break();
            return position + 1;
        }
        int end = position;
        while (end < code.Length && WordRun.IsOfWord(code[end])) end++;
        run.Add(code, position, end, Holds(keywords, code[position..end]));
        return end;
    }

    private static bool Holds(ReadOnlySpan<string> words, ReadOnlySpan<char> word)
    {
        foreach (string one in words)
        {
            if (word.SequenceEqual(one)) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether the sign at a place is one of code: no blank, no typography, no apostrophe in a word, no stop behind one, no bar of a menu.
    /// </summary>
    public static bool EndsRow(ReadOnlySpan<char> code, int position) => code[position] switch
    {
        > '~' => false,
        '\'' => position == 0 || !char.IsLetter(code[position - 1]),
        '|' => position == 0 || position + 1 == code.Length || !Blank.Is(code[position - 1]) || !Blank.Is(code[position + 1]),
        '.' or '!' or '?' => position + 1 < code.Length && !Blank.Is(code[position + 1]),
        var sign => !Blank.Is(sign),
    };

    private static int EndOfToken(ReadOnlySpan<char> code, int position)
    {
        if (EndOfComment(code, position) is var comment && comment > position) return comment;
        bool opensString = code[position] is '"' or '`' ||
            code[position] == '\'' && (position == 0 || !char.IsLetterOrDigit(code[position - 1]));
        return opensString ? EndOfString(code, position) : position;
    }

    private static int EndOfComment(ReadOnlySpan<char> code, int position) =>
        code[position..Math.Min(code.Length, position + LongestToken)] switch
        {
            ['/', '*', .. var rest] => Behind(rest, "*/", position + 2),
            ['<', '!', '-', '-', .. var rest] => Behind(rest, "-->", position + 4),
            _ => position,
        };

    // Where nothing closes it, it is none.
    private static int Behind(ReadOnlySpan<char> rest, string closer, int position) =>
        rest.IndexOf(closer, StringComparison.Ordinal) is >= 0 and int length ? position + length + closer.Length : 0;

    // A string that its line does not close is none.
    private static int EndOfString(ReadOnlySpan<char> code, int start)
    {
        int limit = Math.Min(code.Length, start + LongestToken);
        for (int end = start + 1; end < limit && (code[start] == '`' || code[end] is not ('\n' or '\r')); end++)
        {
            if (code[end] == '\\') end++;
            else if (code[end] == code[start]) return end + 1;
        }
        return start;
    }
}
