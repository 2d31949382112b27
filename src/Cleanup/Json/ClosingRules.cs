using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// The rules by which a quote closes its string, one for each sort of thing that may stand behind it. Each asks whether the payload goes on
/// as JSON does; in what order they are asked says <see cref="ClosingJudge"/>.
/// </summary>
internal static class ClosingRules
{
    /// <summary>A key ends before its colon, or before a value that has lost it.</summary>
    public static bool OfKey(ref JsonText text, in QuoteSight sight, in StringSite site)
    {
        int c = sight.Next;
        if (c is ':' or '=' || c is ',' or '}' && site.Policy.ReadsWords) return true;
        bool isApart = !sight.IsGlued || c is '{' or '[' || char.IsAsciiDigit((char)c);
        return isApart && ValueLookahead.Any(ref text, sight.At);
    }

    /// <summary>Another string is joined, or nothing behind a plus sign that is left over.</summary>
    public static bool BeforePlus(ref JsonText text, in QuoteSight sight) =>
        ValueLookahead.Concatenation(ref text, sight.Behind, out _) ||
        Lookahead.IsBehindValue(Lookahead.Peek(ref text, sight.Beyond, out _, out _));

    /// <summary>A bar stands in titles too: behind one that parts properties stands a key.</summary>
    public static bool BeforeBar(ref JsonText text, in QuoteSight sight, in StringSite site) =>
        site.InArray
            ? ElementRules.ItemOrCloser(ref text, sight.Beyond)
            : KeyLookahead.Whole(ref text, Lookahead.SkipTrivia(ref text, sight.Beyond, out _));

    /// <summary>Somebody left out the rest of a container.</summary>
    public static bool BeforeEllipsis(ref JsonText text, in QuoteSight sight) =>
        Trivia.TryRead(ref text, sight.At, out _, out int dots) && Lookahead.Peek(ref text, dots, out _, out _) is ']' or '}';

    /// <summary>A call or tuple ends.</summary>
    public static bool BeforeParenthesis(ref JsonText text, in QuoteSight sight) =>
        Lookahead.IsBehindValue(Lookahead.Peek(ref text, sight.Beyond, out _, out _));

    /// <summary>A record follows in the same list.</summary>
    public static bool BeforeRecord(ref JsonText text, in QuoteSight sight) =>
        KeyLookahead.Whole(ref text, Lookahead.SkipTrivia(ref text, sight.Beyond, out _));

    /// <summary>The next record begins, and this one has lost its closer.</summary>
    public static bool BeforeNextRecord(ref JsonText text, in QuoteSight sight, in StringSite site) =>
        site.Containers.ParentIsArray && KnownKeyRule.TryFind(ref text, Lookahead.SkipTrivia(ref text, sight.Beyond, out _), out _);

    /// <summary>The next key follows without a comma: a known one, or one without quotes where keys have none.</summary>
    public static bool BeforeKey(ref JsonText text, in QuoteSight sight, in StringSite site)
    {
        if (site.InArray) return false;
        bool isKnown = KnownKeyRule.TryFind(ref text, sight.At, out DamagedKey key) &&
            (key.HasOpening || !OpensKey(text.Units, sight.Behind));
        return isKnown || site.UnquotedKeys && !sight.IsGlued && KeyRules.Unquoted(ref text, sight.At, out _);
    }

    /// <summary>Words follow, and then what follows a value: they belong to nothing.</summary>
    public static bool BeforeStrayWords(ref JsonText text, in QuoteSight sight, in StringSite site)
    {
        if (!site.Policy.ReadsWords || sight.QuotesAreOdd || sight.IsGlued) return false;
        int end = sight.At;
        while (end < sight.At + Lookahead.Near && text.Read(end, out _) is var c && (c == ' ' || KeyRules.IsKeyCharacter(c))) end++;
        if (end == sight.At) return false;
        int next = text.Read(end, out int length);
        if (next is '}' or ']')
            return (next == ']') == site.InArray && BeforeCloser(ref text, end + length, next == ']', site) == StringClosing.Yes;
        return next == ',' && !site.InArray && KeyLookahead.Whole(ref text, Lookahead.SkipTrivia(ref text, end + length, out _));
    }

    /// <summary>A number or literal follows without a comma.</summary>
    public static bool BeforeWord(ref JsonText text, in QuoteSight sight, in StringSite site) =>
        site.InArray && !sight.QuotesAreOdd && !sight.IsGlued && BareWord.IsLiteralOrNumber(ref text, sight.At);

    /// <summary>An element or key follows without a comma.</summary>
    public static bool BeforeQuote(ref JsonText text, in QuoteSight sight, in StringSite site)
    {
        if (!site.InArray) return KeyLookahead.Whole(ref text, sight.At);
        // Behind an even number of quotes inside, a space and another quote open the next element.
        bool opensNext = !sight.QuotesAreOdd && !sight.IsGlued && ElementRules.QuotedBeforeAnother(ref text, sight.At);
        return opensNext || ElementRules.Quoted(ref text, sight.At);
    }

    /// <summary>What a comma parts from the string follows behind it.</summary>
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
            _ => site.InArray ? IsElementBehindComma(ref text, at, c, quotesAreOdd) : IsKeyBehindComma(ref text, at),
        };
        return goesOn ? StringClosing.Yes : crossedLine ? StringClosing.Maybe : StringClosing.No;
    }

    /// <summary>What follows the container that a closer ends follows behind it.</summary>
    public static StringClosing BeforeCloser(ref JsonText text, int behind, bool isArray, in StringSite site)
    {
        int closed = site.Containers.CountUpTo(isArray);
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        if (closed == site.Containers.Depth) return ListGoesOn(ref text, behind, c, isArray, site) ? StringClosing.No : StringClosing.Yes;
        bool goesOn = c is ',' or '}' or ']' or JsonText.End || Blank.IsOfJson(c) || c == '{' && closed > 0 && site.Containers.ParentIsArray
            || c is ';' or '|' && ElementRules.ItemOrCloser(ref text, at + 1);
        if (goesOn) return StringClosing.Yes;
        // Behind a payload that was cut, the quote of the dump it stands in may close.
        bool mayEnd = crossedLine || QuoteMark.Is(c) && Lookahead.EndsLine(ref text, at + 1);
        return mayEnd ? StringClosing.Maybe : StringClosing.No;
    }

    // With an odd number of quotes inside, ending here would leave one of them without its partner.
    private static bool IsElementBehindComma(ref JsonText text, int at, int c, bool quotesAreOdd)
    {
        if (QuoteMark.Is(c)) return !quotesAreOdd || ElementRules.Quoted(ref text, at);
        return BareWord.IsLiteralOrNumber(ref text, at) || !quotesAreOdd && ElementRules.Bare(ref text, at);
    }

    private static bool IsKeyBehindComma(ref JsonText text, int at) =>
        IsQuotedKey(ref text, at) || KeyRules.Any(ref text, at, KeyForms.BehindString);

    // What looks like a key but is none of the known ones must be followed by a value: quoted words in a title have colons too.
    private static bool IsQuotedKey(ref JsonText text, int position)
    {
        KeySight sight = KeyLookahead.Quoted(ref text, position, out int valueAt);
        bool isUnknown = sight == KeySight.Whole && text.Keys is { Any: true };
        return sight != KeySight.None && (!isUnknown || ValueLookahead.Any(ref text, valueAt));
    }

    // Whether the quote before the position stands behind a comma: then it is a key's own.
    private static bool OpensKey(ReadOnlySpan<char> text, int behind) =>
        text[Math.Max(0, behind - 3)..(behind - 1)].TrimEnd() is [.., ',' or '{'];

    // Whether the list that would end with the payload goes on behind it.
    private static bool ListGoesOn(ref JsonText text, int behind, int c, bool isArray, in StringSite site) =>
        isArray && site.Policy.JoinsRecords && !Lookahead.IsBehindValue(c) && KnownKeyRule.RecordBehind(ref text, behind);
}
