using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Decides whether a quote closes its string, by what stands behind it: the payload must go on as JSON does there.</summary>
internal static class ClosingJudge
{
    /// <summary>Whether a quote closes the string, by what stands behind it.</summary>
    public static StringClosing Judge(ref JsonText text, int behind, in StringSite site, bool quotesAreOdd)
    {
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        text.Read(at, out int length);
        // A quote at a cut that leaves another one inside without its partner is itself that partner.
        if (c == JsonText.End) return quotesAreOdd ? StringClosing.No : site.Embedded ? StringClosing.Maybe : StringClosing.Yes;
        if (Blank.IsOfJson(c) || c == '`' && !site.Embedded && IsLastFence(text.Units[at..])) return StringClosing.Yes;
        StringClosing closing = c switch
        {
            ':' or '=' => YesIf(site.IsKey),
            _ when site.IsKey => YesIf(c is ',' or '}' && !site.Embedded ||
                (at > behind || c is '{' or '[' || char.IsAsciiDigit((char)c)) && ValueLookahead.Any(ref text, at)),
            ',' => BeforeComma(ref text, at + length, site, quotesAreOdd),
            '+' => YesIf(ValueLookahead.Concatenation(ref text, behind, out _) ||
                Lookahead.IsBehindValue(Lookahead.Peek(ref text, at + length, out _, out _))),
            ';' => YesIf(ValueLookahead.ItemOrCloser(ref text, at + length)),
            '|' => YesIf(IsItem(ref text, at + length, site)),
            '.' or '\u2026' => YesIf(
                Trivia.TryRead(ref text, at, out _, out int dots) && Lookahead.Peek(ref text, dots, out _, out _) is ']' or '}'),
            ')' when site.InParentheses => YesIf(Lookahead.IsBehindValue(Lookahead.Peek(ref text, at + length, out _, out _))),
            '}' or ']' => BeforeCloser(ref text, at + length, c == ']', site),
            '{' when site.InArray => YesIf(IsWholeKey(ref text, Lookahead.SkipTrivia(ref text, at + length, out _))),
            '{' when site.Containers.ParentIsArray &&
                DamagedKey.TryFind(ref text, Lookahead.SkipTrivia(ref text, at + length, out _), out _) => StringClosing.Yes,
            _ when !site.InArray && DamagedKey.TryFind(ref text, at, out DamagedKey key) &&
                (key.HasOpening || !OpensKey(text.Units, behind)) => StringClosing.Yes,
            _ when !QuoteMark.Is(c) =>
                YesIf(site.InArray && !quotesAreOdd && at > behind && BareWord.IsLiteralOrNumber(ref text, at)),
            // Behind an even number of quotes inside, a space and another quote open the next element.
            _ when site.InArray && !quotesAreOdd && at > behind && ValueLookahead.QuotedBeforeElement(ref text, at) => StringClosing.Yes,
            _ when site.InArray => YesIf(ValueLookahead.QuotedElement(ref text, at)),
            _ => YesIf(IsWholeKey(ref text, at)),
        };
        // Behind a payload that was cut behind a record prose may go on in the same line.
        if (closing == StringClosing.No && c == '}' && at == behind && site.Embedded && !site.IsKey && !quotesAreOdd)
            return StringClosing.Maybe;
        bool atLineEnd = crossedLine || site.Embedded && at == behind && QuoteMark.Is(c) && Lookahead.EndsLine(ref text, at + length);
        return closing == StringClosing.No && atLineEnd && !quotesAreOdd ? StringClosing.Maybe : closing;
    }

    // A fence with more than a line's blanks behind it is none.
    private static bool IsLastFence(ReadOnlySpan<char> rest) => rest.Length < Lookahead.Window && rest.TrimEnd() is "```";

    /// <summary>Whether the string ends before a comma, by what stands behind that.</summary>
    public static StringClosing BeforeComma(ref JsonText text, int behind, in StringSite site, bool quotesAreOdd)
    {
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        if (c == JsonText.End) return StringClosing.Maybe;
        bool goesOn = c switch
        {
            '}' or ']' or ',' or '…' => true,
            '.' => text.Read(at + 1, out _) == '.',
            '[' => site.InArray,
            '{' => site.InArray || site.Containers.ParentIsArray,
            _ when Blank.IsOfJson(c) => true,
            _ when !site.InArray =>
                IsKey(ref text, at) || DamagedKey.TryFind(ref text, at, out _) || KeyLookahead.Unquoted(ref text, at, out _) ||
                KeyLookahead.WithoutColon(ref text, at),
            // With an odd number of quotes inside, ending here would leave one of them without its partner.
            _ when QuoteMark.Is(c) => !quotesAreOdd || ValueLookahead.QuotedElement(ref text, at),
            _ => BareWord.IsLiteralOrNumber(ref text, at) || !quotesAreOdd && ValueLookahead.BareElement(ref text, at),
        };
        return goesOn ? StringClosing.Yes : crossedLine ? StringClosing.Maybe : StringClosing.No;
    }

    // A bar stands in titles too: behind one that parts properties stands a key.
    private static bool IsItem(ref JsonText text, int position, in StringSite site) =>
        site.InArray
            ? ValueLookahead.ItemOrCloser(ref text, position)
            : IsWholeKey(ref text, Lookahead.SkipTrivia(ref text, position, out _));

    private static bool IsWholeKey(ref JsonText text, int position) => KeyLookahead.Quoted(ref text, position, out _) == KeySight.Whole;

    private static StringClosing YesIf(bool closes) => closes ? StringClosing.Yes : StringClosing.No;

    // Whether the quote before the position stands behind a comma: then it is a key's own.
    private static bool OpensKey(ReadOnlySpan<char> text, int behind) =>
        text[Math.Max(0, behind - 3)..(behind - 1)].TrimEnd() is [.., ',' or '{'];

    // What looks like a key but is none of the known ones must be followed by a value: quoted words in a title have colons too.
    private static bool IsKey(ref JsonText text, int position)
    {
        KeySight sight = KeyLookahead.Quoted(ref text, position, out int valueAt);
        return sight != KeySight.None &&
            (sight == KeySight.Cut || text.Keys is not { Any: true } || ValueLookahead.Any(ref text, valueAt) ||
            DamagedKey.TryFind(ref text, position, out _));
    }

    /// <summary>Whether the string ends before a closer, by what stands behind that.</summary>
    public static StringClosing BeforeCloser(ref JsonText text, int behind, bool isArray, in StringSite site)
    {
        int closed = site.Containers.CountUpTo(isArray);
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        if (closed == site.Containers.Depth)
        {
            bool goesOnInList = isArray && !site.Embedded && !Lookahead.IsBehindValue(c) && KeyLookahead.KnownRecord(ref text, behind);
            return YesIf(!goesOnInList);
        }
        bool goesOn = c is ',' or '}' or ']' or JsonText.End || Blank.IsOfJson(c) || c == '{' && closed > 0 && site.Containers.ParentIsArray
            || c is ';' or '|' && ValueLookahead.ItemOrCloser(ref text, at + 1);
        // Behind a payload that was cut, the quote of the dump it stands in may close.
        return goesOn
            ? StringClosing.Yes
            : crossedLine || QuoteMark.Is(c) && Lookahead.EndsLine(ref text, at + 1) ? StringClosing.Maybe : StringClosing.No;
    }
}
