using System.Buffers;

namespace Cleanup.Recovery.Json;

/// <summary>
/// Finds where a string ends, also when the quotes inside it are not escaped: a quote closes the string when what follows
/// it goes on as JSON does there.
/// </summary>
internal static class StringEnd
{
    // How far behind a raw line break the string's closing quote may stand.
    private const int NearLines = 1024;
    private const int MaxStructureBefore = 64;

    private enum Closing
    {
        No,

        // At the end of a line or of the text: a quote closes there when it is reached, but it is no sign to look for.
        Maybe,
        Yes,
    }

    public static StringToken Find(ref JsonText text, int open, in StringSite site)
    {
        int quote = text.Read(open, out int length);
        int start = open + length;
        int limit = (int)Math.Min(text.Units.Length, (long)start + site.MaxLength);
        SearchValues<char> stops = QuoteMark.StopsFor(quote, text.EntityLevel);
        bool holdsJson = !site.IsKey && HoldsJson(ref text, start);
        int firstInner = start, lastInner = start, innerCount = 0, closesBehind = 0;
        int position = start;
        while ((position = text.IndexOfAny(stops, position, limit)) >= 0)
        {
            int c = text.Read(position, out length);
            if (c == '\\')
            {
                length += EscapedLength(ref text, position + length);
            }
            else if (text.Units[position] is '\n' or '\r')
            {
                if (position >= closesBehind && EndsAtLineBreak(ref text, start, position, quote, site, out closesBehind, out StringToken token))
                    return token with { InnerQuotes = TextRange.FromBounds(firstInner, lastInner) };
            }
            else if (QuoteMark.Closes(quote, c) && !IsApostrophe(text.Units, position, c))
            {
                bool isInside = holdsJson && text.Units[start..position].TrimEnd() is not [.., '}' or ']'];
                if (!isInside && Judge(ref text, position + length, site, innerCount % 2 != 0) != Closing.No)
                    return new(TextRange.FromBounds(start, position), position + length, StringEnding.Closed, TextRange.FromBounds(firstInner, lastInner));
                if (!isInside && TryFindMissedEnd(ref text, start, position, site, out int missed))
                    return new(TextRange.FromBounds(start, missed), missed, StringEnding.Unclosed, TextRange.FromBounds(firstInner, lastInner));
                if (innerCount++ == 0) firstInner = position;
                lastInner = position + length;
            }
            position += length;
        }
        if (limit < text.Units.Length) return new(TextRange.FromBounds(start, limit), limit, StringEnding.TooLong, default);
        return AtTextEnd(text.Units, start, site) with { InnerQuotes = TextRange.FromBounds(firstInner, lastInner) };
    }

    // JSON in a string whose quotes were not escaped: "{"a":1}". Such a string ends behind a closer.
    private static bool HoldsJson(ref JsonText text, int start)
    {
        int c = text.Read(start, out int length);
        if (c == '[') c = text.Read(start += length, out length);
        int key = start + length;
        return c == '{' && text.Read(key + 1, out _) is not (',' or '}' or ']') && Lookahead.QuotedKey(ref text, key, out _) == KeySight.Whole;
    }

    /// <summary>Whether a quote closes the string, by what stands behind it.</summary>
    private static Closing Judge(ref JsonText text, int behind, in StringSite site, bool quotesAreOdd)
    {
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        text.Read(at, out int length);
        // A quote at a cut that leaves another one inside without its partner is itself that partner.
        if (c == JsonText.End) return quotesAreOdd ? Closing.No : site.Embedded ? Closing.Maybe : Closing.Yes;
        if (Trivia.IsWhitespace(c)) return Closing.Yes;
        Closing closing = c switch
        {
            ':' or '=' => site.IsKey ? Closing.Yes : Closing.No,
            _ when site.IsKey => c is ',' or '}' || at > behind && Lookahead.Value(ref text, at) ? Closing.Yes : Closing.No,
            ',' => JudgeComma(ref text, at + length, site, quotesAreOdd),
            '}' or ']' => JudgeCloser(ref text, at + length, c == ']', site),
            '{' when site.InArray => Lookahead.QuotedKey(ref text, Lookahead.SkipTrivia(ref text, at + length, out _), out _) == KeySight.Whole ? Closing.Yes : Closing.No,
            _ when !QuoteMark.Is(c) => Closing.No,
            _ when site.InArray => Lookahead.QuotedElement(ref text, at) ? Closing.Yes : Closing.No,
            _ => Lookahead.QuotedKey(ref text, at, out _) == KeySight.Whole ? Closing.Yes : Closing.No,
        };
        bool atLineEnd = crossedLine || site.Embedded && at == behind && QuoteMark.Is(c) && Lookahead.EndsLine(ref text, at + length);
        return closing == Closing.No && atLineEnd && !quotesAreOdd ? Closing.Maybe : closing;
    }

    private static Closing JudgeComma(ref JsonText text, int behind, in StringSite site, bool quotesAreOdd)
    {
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        if (c == JsonText.End) return Closing.Maybe;
        bool goesOn = c switch
        {
            '}' or ']' or ',' or '…' => true,
            '.' => text.Read(at + 1, out _) == '.',
            '[' => site.InArray,
            '{' => site.InArray || site.Containers.ParentIsArray,
            _ when Trivia.IsWhitespace(c) => true,
            _ when !site.InArray => Lookahead.QuotedKey(ref text, at, out _) != KeySight.None || Lookahead.UnquotedKey(ref text, at, out _) || Lookahead.KeyWithoutColon(ref text, at),
            // With an odd number of quotes inside, ending here would leave one of them without its partner.
            _ when QuoteMark.Is(c) => !quotesAreOdd || Lookahead.QuotedElement(ref text, at),
            _ => BareWord.IsLiteralOrNumber(ref text, at),
        };
        return goesOn ? Closing.Yes : crossedLine ? Closing.Maybe : Closing.No;
    }

    private static Closing JudgeCloser(ref JsonText text, int behind, bool isArray, in StringSite site)
    {
        int closed = site.Containers.CountUpTo(isArray);
        if (closed == site.Containers.Depth) return Closing.Yes;
        int c = Lookahead.Peek(ref text, behind, out int at, out bool crossedLine);
        bool goesOn = c is ',' or '}' or ']' or JsonText.End || Trivia.IsWhitespace(c) || c == '{' && closed > 0 && site.Containers.ParentIsArray;
        // Behind a payload that was cut, the quote of the dump it stands in may close.
        return goesOn ? Closing.Yes : crossedLine || QuoteMark.Is(c) && Lookahead.EndsLine(ref text, at + 1) ? Closing.Maybe : Closing.No;
    }

    /// <summary>
    /// Whether the quote at <paramref name="position"/> opens the next key, so that this string's own closing quote is missing:
    /// <c>{"a":"b, "c":1}</c>. <paramref name="missed"/> is where the string ends then.
    /// </summary>
    private static bool TryFindMissedEnd(ref JsonText text, int start, int position, in StringSite site, out int missed)
    {
        missed = position;
        return !site.IsKey && !site.InArray
            && Lookahead.QuotedKey(ref text, position, out int valueAt) == KeySight.Whole
            && Lookahead.Value(ref text, valueAt)
            && (missed = StructureBefore(text.Units, start, position)) >= start;
    }

    // Where the "," or "},{" before a key begins; -1 when neither stands there.
    private static int StructureBefore(ReadOnlySpan<char> text, int start, int position)
    {
        ReadOnlySpan<char> content = text[Math.Max(start, position - MaxStructureBefore)..position].TrimEnd();
        bool atRecord = content is [.., '{'];
        if (atRecord) content = content[..^1].TrimEnd();
        if (content is not [.., ',']) return -1;
        content = content[..^1].TrimEnd();
        if (atRecord && content is not [.., '}']) return -1;
        if (atRecord) content = content[..^1].TrimEnd();
        return Math.Max(start, position - MaxStructureBefore) + content.Length;
    }

    /// <summary>
    /// Whether the string ends at a raw line break. Payloads are seldom wrapped inside a string, so it does when no closing
    /// quote is near, and prose behind a payload that was cut is not swallowed.
    /// </summary>
    private static bool EndsAtLineBreak(ref JsonText text, int start, int position, int quote, in StringSite site, out int closesBehind, out StringToken token)
    {
        closesBehind = position;
        token = new(TextRange.FromBounds(start, position), position, StringEnding.Cut, default);
        int c = Lookahead.Peek(ref text, position, out int next, out _);
        if (c == JsonText.End && !site.Embedded) return false;
        if (site.IsKey) return true;
        bool goesOn = c is '}' or ']' ? JudgeCloser(ref text, next + 1, c == ']', site) == Closing.Yes
            : c == ',' ? JudgeComma(ref text, next + 1, site, quotesAreOdd: true) == Closing.Yes
            : !site.InArray && Lookahead.QuotedKey(ref text, next, out int valueAt) == KeySight.Whole && Lookahead.Value(ref text, valueAt);
        if (goesOn)
        {
            int end = start + text.Units[start..position].TrimEnd(" \t,").Length;
            token = new(TextRange.FromBounds(start, end), end, StringEnding.Unclosed, default);
            return true;
        }
        closesBehind = FindNearClosing(ref text, position, quote, site);
        return closesBehind < 0;
    }

    private static int FindNearClosing(ref JsonText text, int position, int quote, in StringSite site)
    {
        SearchValues<char> stops = QuoteMark.StopsFor(quote, text.EntityLevel);
        int limit = Math.Min(text.Units.Length, position + NearLines);
        int innerCount = 0;
        while ((position = text.IndexOfAny(stops, position, limit)) >= 0)
        {
            int c = text.Read(position, out int length);
            if (c == '\\')
            {
                length += EscapedLength(ref text, position + length);
            }
            else if (text.Units[position] is '\n' or '\r')
            {
                if (site.Embedded && IsBlankLine(text.Units, position)) return -1;
            }
            else if (QuoteMark.Closes(quote, c) && !IsApostrophe(text.Units, position, c))
            {
                if (Judge(ref text, position + length, site, innerCount++ % 2 != 0) == Closing.Yes) return position;
            }
            position += length;
        }
        return -1;
    }

    private static bool IsApostrophe(ReadOnlySpan<char> text, int position, int c) =>
        QuoteMark.FamilyOf(c) == QuoteFamily.Single && position + 1 < text.Length
        && char.IsLetter(text[position - 1]) && char.IsLetter(text[position + 1]);

    // A line break is not skipped as an escaped character: the text may be cut behind the backslash.
    private static int EscapedLength(ref JsonText text, int position) =>
        text.Read(position, out int length) is '\n' or '\r' ? 0 : length;

    // Whether only white space stands between this line break and the next.
    private static bool IsBlankLine(ReadOnlySpan<char> text, int lineBreak)
    {
        ReadOnlySpan<char> rest = text[lineBreak..];
        rest = rest[(rest.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1)..].TrimStart(" \t");
        return rest is ['\n' or '\r', ..];
    }

    // The string was not closed. When the closers at the text's end are just those that are due, they are structure.
    private static StringToken AtTextEnd(ReadOnlySpan<char> text, int start, in StringSite site)
    {
        ReadOnlySpan<char> content = text[start..].TrimEnd();
        string closers = site.Containers.Closers(site.Containers.Depth);
        int remaining = content.Length;
        for (int i = closers.Length - 1; i >= 0; i--)
        {
            remaining = content[..remaining].TrimEnd().Length;
            if (remaining == 0 || content[remaining - 1] != closers[i]) return new(TextRange.FromBounds(start, text.Length), text.Length, StringEnding.Cut, default);
            remaining--;
        }
        return new(TextRange.FromBounds(start, start + remaining), start + remaining, StringEnding.Unclosed, default);
    }
}
