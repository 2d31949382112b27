using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Decides whether a quote closes its string, by what stands behind it: the payload must go on as JSON does there. First comes the end of
/// all, then whether the string is a key, then the rule of the character behind (<see cref="ClosingRules"/>), at last the end of a line.
/// </summary>
internal static class ClosingJudge
{
    /// <summary>Whether a quote closes the string, by what stands behind it.</summary>
    public static StringClosing Judge(ref JsonText text, int behind, in StringSite site, bool quotesAreOdd)
    {
        var sight = QuoteSight.Of(ref text, behind, quotesAreOdd);
        if (AtEnd(ref text, sight, site) is { } atEnd) return atEnd;
        StringClosing closing = site.IsKey ? YesIf(ClosingRules.OfKey(ref text, sight, site)) : OfValue(ref text, sight, site);
        return closing == StringClosing.No && MayEndLine(ref text, sight, site) ? StringClosing.Maybe : closing;
    }

    private static StringClosing? AtEnd(ref JsonText text, in QuoteSight sight, in StringSite site)
    {
        // A quote at a cut that leaves another one inside without its partner is itself that partner.
        if (sight.Next == JsonText.End)
            return sight.QuotesAreOdd ? StringClosing.No : site.Policy.ProseMayFollow ? StringClosing.Maybe : StringClosing.Yes;
        if (sight.Next == '\\' && text.Units[sight.Beyond..].IsWhiteSpace()) return StringClosing.Yes;
        bool isBeyondWindow = Blank.IsOfJson(sight.Next);
        bool isFence = sight.Next == '`' && site.Policy.ReadsWords && IsLastFence(text.Units[sight.At..]);
        return isBeyondWindow || isFence ? StringClosing.Yes : null;
    }

    // A fence with more than a line's blanks behind it is none.
    private static bool IsLastFence(ReadOnlySpan<char> rest) => rest.Length < Lookahead.Window && rest.TrimEnd() is "```";

    private static StringClosing OfValue(ref JsonText text, in QuoteSight sight, in StringSite site) => sight.Next switch
    {
        ':' or '=' => StringClosing.No,
        ',' => ClosingRules.BeforeComma(ref text, sight.Beyond, site, sight.QuotesAreOdd),
        '+' => YesIf(ClosingRules.BeforePlus(ref text, sight)),
        ';' => YesIf(ElementRules.ItemOrCloser(ref text, sight.Beyond)),
        '|' => YesIf(ClosingRules.BeforeBar(ref text, sight, site)),
        '.' or '\u2026' => YesIf(ClosingRules.BeforeEllipsis(ref text, sight)),
        ')' when site.InParentheses => YesIf(ClosingRules.BeforeParenthesis(ref text, sight)),
        '}' or ']' => ClosingRules.BeforeCloser(ref text, sight.Beyond, sight.Next == ']', site),
        '{' when site.InArray => YesIf(ClosingRules.BeforeRecord(ref text, sight)),
        '{' when ClosingRules.BeforeNextRecord(ref text, sight, site) => StringClosing.Yes,
        var c => YesIf(
            ClosingRules.BeforeKey(ref text, sight, site) ||
            ClosingRules.BeforeStrayWords(ref text, sight, site) ||
            (QuoteMark.Is(c) ? ClosingRules.BeforeQuote(ref text, sight, site) : ClosingRules.BeforeWord(ref text, sight, site))),
    };

    // Where prose may go on, also behind a payload that was cut behind a record.
    private static bool MayEndLine(ref JsonText text, in QuoteSight sight, in StringSite site)
    {
        if (sight.QuotesAreOdd) return false;
        if (sight.CrossedLine || !site.Policy.ProseMayFollow || !sight.IsGlued) return sight.CrossedLine;
        return sight.Next == '}' && !site.IsKey || QuoteMark.Is(sight.Next) && Lookahead.EndsLine(ref text, sight.Beyond);
    }

    private static StringClosing YesIf(bool closes) => closes ? StringClosing.Yes : StringClosing.No;
}
