using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Tells whether a string ends at a raw line break in it.</summary>
internal static class LineBreakInString
{
    // How far behind a raw line break the string's closing quote may stand where prose may follow.
    private const int NearLines = 1024;

    // For each unit that is looked at far away so many may be near by, where strings are cut again and again.
    private const long NearForFar = 4;

    /// <summary>
    /// Whether the string ends at a raw line break. Payloads are seldom wrapped inside a string, so it does when no closing
    /// quote is near, and prose behind a payload that was cut is not swallowed.
    /// </summary>
    public static bool Ends(ref JsonText text, int start, int position, int quote, in StringSite site, out int closesBehind,
        out StringToken token)
    {
        closesBehind = position;
        token = new(TextRange.FromBounds(start, position), position, StringEnding.Cut, default);
        int c = Lookahead.Peek(ref text, position, out int next, out _);
        if (c == JsonText.End && !site.Policy.ProseMayFollow) return false;
        if (site.IsKey) return site.Policy.ProseMayFollow || !ClosesKey(ref text, position, quote);
        if (GoesOn(ref text, next, c, site))
        {
            int end = start + text.Units[start..position].TrimEnd(" \t,").Length;
            token = new(TextRange.FromBounds(start, end), end, StringEnding.Unclosed, default);
            return true;
        }
        closesBehind = FindNearClosing(ref text, position, quote, site);
        return closesBehind < 0;
    }

    // Whether structure begins the next line: the string has lost its closing quote.
    private static bool GoesOn(ref JsonText text, int next, int c, in StringSite site) => c switch
    {
        '}' or ']' => ClosingRules.BeforeCloser(ref text, next + 1, c == ']', site) == StringClosing.Yes,
        ',' => ClosingRules.BeforeComma(ref text, next + 1, site, quotesAreOdd: true) == StringClosing.Yes,
        _ => !site.InArray && KeyLookahead.Property(ref text, next),
    };

    // "first line
    // second": the next quote is the key's own when a colon stands behind it.
    private static bool ClosesKey(ref JsonText text, int position, int quote)
    {
        int limit = Math.Min(text.Units.Length, position + Lookahead.Window);
        while ((position = text.IndexOfAny(QuoteMark.StopsFor(quote, text.HasWideQuotes), position, limit)) >= 0)
        {
            int c = text.Read(position, out int length);
            position += length;
            if (c == '\\') position += StringEnd.EscapedLength(ref text, position);
            else if (QuoteMark.Closes(quote, c)) return Lookahead.Peek(ref text, position, out _, out _) == ':';
        }
        return false;
    }

    private static int FindNearClosing(ref JsonText text, int position, int quote, in StringSite site)
    {
        bool isFar = !site.Policy.ProseMayFollow && text.FarUnits > 0;
        int near = text.FarUnits > -NearForFar * JsonText.FarUnitsFor(text.Units.Length) ? NearLines : Lookahead.Window;
        int limit = isFar ? text.Units.Length : Math.Min(text.Units.Length, position + near);
        int closing = FindClosing(ref text, position, limit, quote, site);
        // What is found near by is read next, and paid by that.
        if (isFar || closing < 0) text.FarUnits -= (closing < 0 ? limit : closing) - position;
        return closing;
    }

    private static int FindClosing(ref JsonText text, int position, int limit, int quote, in StringSite site)
    {
        SearchValues<char> stops = QuoteMark.StopsFor(quote, text.HasWideQuotes);
        int innerCount = 0;
        while ((position = text.IndexOfAny(stops, position, limit)) >= 0)
        {
            int c = text.Read(position, out int length);
            if (c == '\\')
            {
                length += StringEnd.EscapedLength(ref text, position + length);
            }
            else if (text.Units[position] is '\n' or '\r')
            {
                if (site.Policy.ProseMayFollow && IsBlankLine(text.Units, position)) return -1;
            }
            else if (QuoteMark.Closes(quote, c) && !StringEnd.IsApostrophe(text.Units, position, length, c))
            {
                if (ClosingJudge.Judge(ref text, position + length, site, innerCount++ % 2 != 0) == StringClosing.Yes) return position;
                // An object that opens here is the next payload or record: this string was cut before it.
                if (text.Units[..position].TrimEnd() is [.., '{'] && KeyLookahead.Whole(ref text, position)) return -1;
            }
            position += length;
        }
        return -1;
    }

    // Whether only white space stands between this line break and the next.
    private static bool IsBlankLine(ReadOnlySpan<char> text, int lineBreak)
    {
        ReadOnlySpan<char> rest = text[lineBreak..];
        rest = rest[(rest.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1)..].TrimStart(" \t");
        return rest is ['\n' or '\r', ..];
    }
}
