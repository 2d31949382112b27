using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Judging;

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
                "output", "prints", "printed", "result", "returns", "returned", "displays", "example", "dump", "following", "shows",
                "shown",
                "looks like", "look like", "like this", "as follows", "here is", "here's", "response", "snippet", "something like",
                "we get", "you get", "you see", "will see", "error message",
                "ausgabe", "ergebnis", "ausgegeben", "résultat", "affiche", "salida", "resultado", "вывод", "результат", "出力", "結果", "结果",
                "输出",
            ],
            StringComparison.OrdinalIgnoreCase),
        // "Print" and "Show more" are buttons of a page, not headings of an example.
        Headings = SearchValues.Create(
            ["output", "result", "response", "example", "snippet", "payload", "ausgabe", "résultat", "salida", "出力", "輸出", "输出"],
                StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>The evidence that the place and the neighbourhood of a finding give.</summary>
    public static Evidence Read(in Neighbourhood around)
    {
        Evidence evidence = Place(around);
        if (IsAnnounced(around, _words)) evidence |= Evidence.LeadIn;
        if (CodeSigns.IsStatement(LineBefore(around)) || CodeSigns.IsStatement(LineBehind(around))) evidence |= Evidence.CodeNearby;
        if (CodeSigns.EndsWithStatement(LastOf(around.Before)) || around.TalksAboutCode(Window)) evidence |= Evidence.CodeNearby;
        return evidence;
    }

    /// <summary>
    /// The same for what more than these signs tell: words that announce it, and words that stand near it on pages about code.
    /// </summary>
    public static Evidence Read(in Neighbourhood around, ProseWords words, SearchValues<string> code)
    {
        Evidence evidence = Read(around);
        if (IsAnnounced(around, words)) evidence |= Evidence.LeadIn;
        if (around.Holds(code, Window)) evidence |= Evidence.CodeNearby;
        return evidence;
    }

    /// <summary>Whether a finding with this evidence is an example of what programs print, on a page about code.</summary>
    public static bool IsAboutCode(Evidence evidence) => (evidence & (Evidence.LeadIn | Evidence.CodeNearby)) != Evidence.None;

    /// <summary>Whether nothing but blanks stands on the lines of the range.</summary>
    public static bool IsOnOwnLine(in Neighbourhood around) => (Place(around) & Evidence.OwnLine) != Evidence.None;

    /// <summary>Whether a sentence ends right before the range and none goes on behind it, be it on the same line.</summary>
    public static bool IsBetweenSentences(in Neighbourhood around)
    {
        ReadOnlySpan<char> before = around.Before.TrimEnd(' ');
        ReadOnlySpan<char> behind = around.Behind.TrimStart(' ');
        bool ends = around.BreaksBefore || before is [] or [.., '.' or '!' or '?' or '…' or '"' or '”' or '»' or '。' or '\n' or '\r'];
        bool begins = around.BreaksBehind || behind is [] or ['"' or '“' or '«', ..] ||
            !char.IsLower(behind[0]) && !char.IsPunctuation(behind[0]);
        return ends && begins;
    }

    private static Evidence Place(in Neighbourhood around)
    {
        var evidence = Evidence.None;
        ReadOnlySpan<char> before = around.Before, behind = around.Behind;
        bool breaksBefore = SkipBack(ref before) || around.BreaksBefore;
        bool breaksBehind = SkipAhead(ref behind) || around.BreaksBehind;
        if (before.IsEmpty) evidence |= Evidence.TextStart;
        if (behind.IsEmpty) evidence |= Evidence.TextEnd;
        if ((before.IsEmpty || breaksBefore) && (behind.IsEmpty || breaksBehind)) evidence |= Evidence.OwnLine;
        return evidence;
    }

    private static bool IsAnnounced(in Neighbourhood around, ProseWords words)
    {
        ReadOnlySpan<char> before = around.Before;
        bool endsLine = SkipBack(ref before) || around.BreaksBefore;
        return words.Announce(around, LastOf(before), endsLine);
    }

    private static ReadOnlySpan<char> LineBefore(in Neighbourhood around)
    {
        ReadOnlySpan<char> before = around.Before;
        if (!SkipBack(ref before) && !around.BreaksBefore) return [];
        before = LastOf(before);
        return Lines.Last(before).Trim();
    }

    private static ReadOnlySpan<char> LineBehind(in Neighbourhood around)
    {
        ReadOnlySpan<char> behind = around.Behind;
        if (!SkipAhead(ref behind) && !around.BreaksBehind) return [];
        behind = FirstOf(behind);
        return Lines.First(behind).TrimEnd();
    }

    private static ReadOnlySpan<char> LastOf(ReadOnlySpan<char> before) => before[Math.Max(0, before.Length - Window)..];

    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> behind) => behind[..Math.Min(behind.Length, Window)];

    private static bool SkipBack(ref ReadOnlySpan<char> text)
    {
        bool breaks = false;
        for (int i = 0; i < LongestBlankRun && !text.IsEmpty && Blank.Is(text[^1]); i++)
        {
            breaks |= text[^1] is '\n' or '\r';
            text = text[..^1];
        }
        return breaks;
    }

    private static bool SkipAhead(ref ReadOnlySpan<char> text)
    {
        bool breaks = false;
        for (int i = 0; i < LongestBlankRun && !text.IsEmpty && Blank.Is(text[0]); i++)
        {
            breaks |= text[0] is '\n' or '\r';
            text = text[1..];
        }
        return breaks;
    }
}
