using System.Buffers;

namespace Cleanup.Scanning;

/// <summary>
/// Leak, or a page about code? Where a finding stands, and what the words around it say. It moves the confidence;
/// it never hides a finding. Thread-safe.
/// </summary>
internal static class ProseContext
{
    /// <summary>UTF-16 units of text on each side that are searched for code.</summary>
    private const int Window = 1_500;

    private const int LongestBlankRun = 1_000;

    // "Follow us:" is a button, a longer line with a colon leads to what comes.
    private const int FewestBlanksInSentence = 5;

    // A heading such as "Response body" is this short.
    private const int LongestHeading = 40;

    // Forms of sentences, not of buttons: "Follow us:", "Print:" and "Show more:" stand above leaks.
    private static readonly SearchValues<string> _announcements = SearchValues.Create(
        [
            "output", "prints", "printed", "result", "returns", "returned", "displays", "example", "dump", "following", "shows", "shown",
            "looks like", "look like", "like this", "as follows", "here is", "here's", "response", "snippet", "something like", "we get", "you get", "you see", "will see", "error message",
            "ausgabe", "ergebnis", "ausgegeben", "résultat", "affiche", "salida", "resultado", "вывод", "результат", "出力", "結果", "结果", "输出",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> _references = SearchValues.Create(
        ["shown below", "provided below", "given below", "listed below", "see below", "is below", "are below", "printed below", "example below", "output below"], StringComparison.OrdinalIgnoreCase);

    // "Print" and "Show more" are buttons of a page, not headings of an example.
    private static readonly SearchValues<string> _headings = SearchValues.Create(
        ["output", "result", "response", "example", "snippet", "payload", "ausgabe", "résultat", "salida", "出力", "輸出", "输出"], StringComparison.OrdinalIgnoreCase);

    // With these ends a line that leads to what stands below it: "dump($posts) prints", "the log was full of lines such as".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _leadingWords = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "prints", "printed", "outputs", "shows", "showed", "displays", "displayed", "gives", "gave", "returns", "returned", "yields", "says", "said", "as", "got",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The evidence that the place and the neighbourhood of a finding give.</summary>
    public static Evidence Read(ReadOnlySpan<char> text, TextRange range)
    {
        ReadOnlySpan<char> before = text[..range.Start];
        ReadOnlySpan<char> after = text[range.End..];
        Evidence evidence = Place(before, after);
        if (IsAnnounced(before)) evidence |= Evidence.LeadIn;
        if (CodeSigns.IsStatement(LineBefore(before)) || CodeSigns.IsStatement(LineAfter(after))) evidence |= Evidence.CodeNearby;
        if (CodeSigns.AreIn(before[Math.Max(0, before.Length - Window)..]) || CodeSigns.AreIn(after[..Math.Min(after.Length, Window)]))
            evidence |= Evidence.CodeNearby;
        return evidence;
    }

    /// <summary>Whether a finding with this evidence is an example of what programs print, on a page about code.</summary>
    public static bool IsAboutCode(Evidence evidence) => (evidence & (Evidence.LeadIn | Evidence.CodeNearby)) != Evidence.None;

    /// <summary>Whether nothing but blanks stands on the lines of the range.</summary>
    public static bool IsOnOwnLine(ReadOnlySpan<char> text, TextRange range) => (Place(text[..range.Start], text[range.End..]) & Evidence.OwnLine) != Evidence.None;

    private static Evidence Place(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var evidence = Evidence.None;
        bool breaksBefore = SkipBack(ref before);
        bool breaksAfter = SkipAhead(ref after);
        if (before.IsEmpty) evidence |= Evidence.TextStart;
        if (after.IsEmpty) evidence |= Evidence.TextEnd;
        if ((before.IsEmpty || breaksBefore) && (after.IsEmpty || breaksAfter)) evidence |= Evidence.OwnLine;
        return evidence;
    }

    // Whether the words just before announce what comes: "This prints the following:", or a short heading "Output".
    private static bool IsAnnounced(ReadOnlySpan<char> before)
    {
        bool breaks = SkipBack(ref before);
        ReadOnlySpan<char> line = LastLine(before);
        if (line.IsEmpty) return false;
        if (breaks && Leads(line)) return true;
        if (line[^1] is ':' or '：') return line.ContainsAny(_announcements) || line.Count(' ') >= FewestBlanksInSentence;
        if (breaks && line[^1] == '.' && line.ContainsAny(_references) || !breaks && line.EndsWith("=>", StringComparison.Ordinal)) return true;
        // Headings are short and end without a stop; "Results matter." is a sentence.
        return line.Length <= LongestHeading && char.IsLetterOrDigit(line[^1]) && line.ContainsAny(_headings);
    }

    private static bool Leads(ReadOnlySpan<char> line) =>
        line.LastIndexOf(' ') is > 0 and var blank && _leadingWords.Contains(line[(blank + 1)..]);

    private static ReadOnlySpan<char> LineBefore(ReadOnlySpan<char> before) => SkipBack(ref before) ? LastLine(before) : [];

    private static ReadOnlySpan<char> LineAfter(ReadOnlySpan<char> after)
    {
        if (!SkipAhead(ref after)) return [];
        after = after[..Math.Min(after.Length, Window)];
        return after[..(after.IndexOfAny('\n', '\r') is >= 0 and var end ? end : after.Length)].TrimEnd();
    }

    private static ReadOnlySpan<char> LastLine(ReadOnlySpan<char> text)
    {
        text = text[Math.Max(0, text.Length - Window)..];
        return text[(text.LastIndexOfAny('\n', '\r') + 1)..].Trim();
    }

    private static bool SkipBack(ref ReadOnlySpan<char> text)
    {
        bool breaks = false;
        for (int i = 0; i < LongestBlankRun && !text.IsEmpty && TextCursor.IsBlank(text[^1]); i++)
        {
            breaks |= text[^1] is '\n' or '\r';
            text = text[..^1];
        }
        return breaks;
    }

    private static bool SkipAhead(ref ReadOnlySpan<char> text)
    {
        bool breaks = false;
        for (int i = 0; i < LongestBlankRun && !text.IsEmpty && TextCursor.IsBlank(text[0]); i++)
        {
            breaks |= text[0] is '\n' or '\r';
            text = text[1..];
        }
        return breaks;
    }
}
