namespace Cleanup.Articles.Header;

/// <summary>The marks that Markdown sets around a whole line: "# Title ##", "**Title**", "[Title](address)". Thread-safe.</summary>
internal static class MarkdownLine
{
    // CommonMark 0.31, 4.2.
    private const int DeepestHeading = 6;

    // CommonMark takes one too (4.3), but in texts that are no Markdown a dash or two begin a speech.
    private const int ShortestUnderline = 3;

    private static readonly string[] _emphases = ["**", "__", "*", "_"];

    /// <summary>The words of a trimmed line: a range of it, all of it where no marks stand around them.</summary>
    public static Range WordsOf(ReadOnlySpan<char> line)
    {
        Range words = WithoutHeading(line);
        words = Within(words, WithoutEmphasis(line[words]), line.Length);
        return Within(words, TextOfLink(line[words]), line.Length);
    }

    /// <summary>Whether a trimmed line is one that makes a title of the line above: "=====", "-----".</summary>
    public static bool IsUnderline(ReadOnlySpan<char> line) =>
        line.Length >= ShortestUnderline && line[0] is '=' or '-' && line.IndexOfAnyExcept(line[0]) < 0;

    // Without a blank behind it, the mark belongs to a word: "#MeToo".
    private static Range WithoutHeading(ReadOnlySpan<char> line)
    {
        int level = line.IndexOfAnyExcept('#');
        if (level is < 1 or > DeepestHeading || line[level] != ' ') return ..;
        int start = line.Length - line[level..].TrimStart().Length;
        int end = line.TrimEnd('#').Length;
        return start..(line[end - 1] == ' ' && end > start ? line[..end].TrimEnd().Length : line.Length);
    }

    private static Range WithoutEmphasis(ReadOnlySpan<char> words)
    {
        foreach (string mark in _emphases)
        {
            if (words.Length <= 2 * mark.Length || !words.StartsWith(mark, StringComparison.Ordinal) ||
                !words.EndsWith(mark, StringComparison.Ordinal))
                continue;
            ReadOnlySpan<char> inner = words[mark.Length..^mark.Length];
            if (!inner.Contains(mark[0]) && inner.Trim().Length == inner.Length) return mark.Length..^mark.Length;
        }
        return ..;
    }

    private static Range TextOfLink(ReadOnlySpan<char> words)
    {
        int end = words.IndexOf("](", StringComparison.Ordinal);
        bool isLink = end > 1 && words[0] == '[' && words[^1] == ')' && !words[1..end].ContainsAny('[', ']') &&
            !words[(end + 2)..^1].ContainsAny('(', ')');
        return isLink ? 1..end : ..;
    }

    private static Range Within(Range outer, Range inner, int length)
    {
        (int start, int count) = outer.GetOffsetAndLength(length);
        (int offset, int innerCount) = inner.GetOffsetAndLength(count);
        return (start + offset)..(start + offset + innerCount);
    }
}
