namespace Cleanup.Text;

/// <summary>Looks for a line of prose between the lines of a dump or a report, which is nothing of it. Thread-safe.</summary>
internal static class ProseLines
{
    // A name or a value may be four words; a headline of some length is a sentence without its stop, as all of some scripts are.
    private const int Sentence = 7;

    private const string Closers = "\"'”’»)]";

    /// <summary>Whether a line is a sentence: words in a row, and none of the arrows between a dump's keys and values.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.TrimEnd().TrimEnd(Closers);
        int enough = !bare.IsEmpty && SentenceEnd.Is(bare[^1]) ? WordRun.OfProse : Sentence;
        return ProseInCode.StartOfFirst(line, enough: enough) >= 0 && !line.Contains("=>", StringComparison.Ordinal);
    }

    /// <summary>Whether there is one behind the line that a text begins with.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => StartOfNext(text) < text.Length;

    /// <summary>Whether one stands behind a blank line: a paragraph, where a message goes on over lines at most.</summary>
    public static bool HoldParagraph(ReadOnlySpan<char> text)
    {
        bool followsBlankLine = false;
        for (int start = Lines.StartOfNext(text, 0); start < text.Length; start = Lines.StartOfNext(text, start))
        {
            ReadOnlySpan<char> line = Lines.First(text[start..]);
            if (line.IsWhiteSpace()) followsBlankLine = true;
            else if (followsBlankLine && IsOne(line)) return true;
        }
        return false;
    }

    /// <summary>Where the first line of prose starts behind the line that a text begins with; the text's length for none.</summary>
    public static int StartOfNext(ReadOnlySpan<char> text)
    {
        for (int start = Lines.StartOfNext(text, 0); start < text.Length; start = Lines.StartOfNext(text, start))
        {
            if (IsOne(Lines.First(text[start..]))) return start;
        }
        return text.Length;
    }
}
