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

    private static readonly ProseWords _words = new()
    {
        // Forms of sentences, not of buttons: "Follow us:", "Print:" and "Show more:" stand above leaks.
        Announcements = SearchValues.Create(
            [
                "output", "prints", "printed", "result", "returns", "returned", "displays", "example", "dump", "following", "shows", "shown",
                "looks like", "look like", "like this", "as follows", "here is", "here's", "response", "snippet", "something like", "we get", "you get", "you see", "will see", "error message",
                "ausgabe", "ergebnis", "ausgegeben", "résultat", "affiche", "salida", "resultado", "вывод", "результат", "出力", "結果", "结果", "输出",
            ],
            StringComparison.OrdinalIgnoreCase),
        // "Print" and "Show more" are buttons of a page, not headings of an example.
        Headings = SearchValues.Create(
            ["output", "result", "response", "example", "snippet", "payload", "ausgabe", "résultat", "salida", "出力", "輸出", "输出"], StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>The evidence that the place and the neighbourhood of a finding give.</summary>
    public static Evidence Read(ReadOnlySpan<char> text, TextRange range)
    {
        ReadOnlySpan<char> before = text[..range.Start];
        ReadOnlySpan<char> after = text[range.End..];
        Evidence evidence = Place(before, after);
        if (IsAnnounced(before, _words)) evidence |= Evidence.LeadIn;
        if (CodeSigns.IsStatement(LineBefore(before)) || CodeSigns.IsStatement(LineAfter(after))) evidence |= Evidence.CodeNearby;
        if (CodeSigns.EndsWithStatement(LastOf(before))) evidence |= Evidence.CodeNearby;
        if (CodeSigns.AreIn(LastOf(before)) || CodeSigns.AreIn(FirstOf(after))) evidence |= Evidence.CodeNearby;
        return evidence;
    }

    /// <summary>The same for what more than these signs tell: words that announce it, and words that stand near it on pages about code.</summary>
    public static Evidence Read(ReadOnlySpan<char> text, TextRange range, ProseWords words, SearchValues<string> code)
    {
        Evidence evidence = Read(text, range);
        ReadOnlySpan<char> before = text[..range.Start];
        ReadOnlySpan<char> after = text[range.End..];
        if (IsAnnounced(before, words)) evidence |= Evidence.LeadIn;
        if (LastOf(before).ContainsAny(code) || FirstOf(after).ContainsAny(code)) evidence |= Evidence.CodeNearby;
        return evidence;
    }

    /// <summary>Whether a finding with this evidence is an example of what programs print, on a page about code.</summary>
    public static bool IsAboutCode(Evidence evidence) => (evidence & (Evidence.LeadIn | Evidence.CodeNearby)) != Evidence.None;

    /// <summary>Whether nothing but blanks stands on the lines of the range.</summary>
    public static bool IsOnOwnLine(ReadOnlySpan<char> text, TextRange range) => (Place(text[..range.Start], text[range.End..]) & Evidence.OwnLine) != Evidence.None;

    /// <summary>Whether a sentence ends right before the range and none goes on behind it, be it on the same line.</summary>
    public static bool IsBetweenSentences(ReadOnlySpan<char> text, TextRange range)
    {
        ReadOnlySpan<char> before = text[..range.Start].TrimEnd(' ');
        ReadOnlySpan<char> after = text[range.End..].TrimStart(' ');
        bool ends = before is [] or [.., '.' or '!' or '?' or '…' or '"' or '”' or '»' or '。' or '\n' or '\r'];
        bool begins = after is [] or ['"' or '“' or '«', ..] || !char.IsLower(after[0]) && !char.IsPunctuation(after[0]);
        return ends && begins;
    }

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

    private static bool IsAnnounced(ReadOnlySpan<char> before, ProseWords words)
    {
        bool endsLine = SkipBack(ref before);
        return words.Announce(LastOf(before), endsLine);
    }

    private static ReadOnlySpan<char> LineBefore(ReadOnlySpan<char> before)
    {
        if (!SkipBack(ref before)) return [];
        before = LastOf(before);
        return before[(before.LastIndexOfAny('\n', '\r') + 1)..].Trim();
    }

    private static ReadOnlySpan<char> LineAfter(ReadOnlySpan<char> after)
    {
        if (!SkipAhead(ref after)) return [];
        after = FirstOf(after);
        return after[..(after.IndexOfAny('\n', '\r') is >= 0 and var end ? end : after.Length)].TrimEnd();
    }

    private static ReadOnlySpan<char> LastOf(ReadOnlySpan<char> before) => before[Math.Max(0, before.Length - Window)..];

    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> after) => after[..Math.Min(after.Length, Window)];

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
