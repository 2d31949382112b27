using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Finds where a string ends, also when the quotes inside it are not escaped: a quote closes the string when what follows
/// it goes on as JSON does there.
/// </summary>
internal static class StringEnd
{
    // How far behind a raw line break the string's closing quote may stand where prose may follow.
    private const int NearLines = 1024;

    // For each unit that is looked at far away so many may be near by, where strings are cut again and again.
    private const long NearForFar = 4;
    private const int MaxStructureBefore = 64;
    private const string Fence = "```";

    public static StringToken Find(ref JsonText text, int open, in StringSite site)
    {
        int quote = text.Read(open, out int length);
        int start = open + length;
        int limit = (int)Math.Min(text.Units.Length, (long)start + site.MaxLength);
        SearchValues<char> stops = QuoteMark.StopsFor(quote, text.HasWideQuotes);
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
                if (position >= closesBehind &&
                    EndsAtLineBreak(ref text, start, position, quote, site, out closesBehind, out StringToken token))
                    return token with { InnerQuotes = TextRange.FromBounds(firstInner, lastInner) };
            }
            else if (QuoteMark.Closes(quote, c) && !IsApostrophe(text.Units, position, c))
            {
                bool isInside = holdsJson && text.Units[start..position].TrimEnd() is not [.., '}' or ']'];
                if (!isInside && ClosingJudge.Judge(ref text, position + length, site, innerCount % 2 != 0) != StringClosing.No)
                    return new(TextRange.FromBounds(start, position), position + length, StringEnding.Closed,
                        TextRange.FromBounds(firstInner, lastInner));
                if (!isInside && (innerCount == 0 || !site.InArray) && TryFindMissedEnd(ref text, start, position, site, out int missed))
                    return new(TextRange.FromBounds(start, missed), missed, StringEnding.Unclosed,
                        TextRange.FromBounds(firstInner, lastInner));
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
        return c == '{' && text.Read(key + 1, out _) is not (',' or '}' or ']') &&
            KeyLookahead.Quoted(ref text, key, out _) == KeySight.Whole;
    }

    /// <summary>
    /// Whether the quote at <paramref name="position"/> opens the next key, so that this string's own closing quote is missing:
    /// <c>{"a":"b, "c":1}</c>. <paramref name="missed"/> is where the string ends then.
    /// </summary>
    private static bool TryFindMissedEnd(ref JsonText text, int start, int position, in StringSite site, out int missed)
    {
        missed = position;
        if (site.InArray && !site.IsKey)
            return start < position && ValueLookahead.QuotedElements(ref text, position) &&
                (missed = StructureBefore(text.Units, start, position, isKnown: false)) >= start;
        return !site.IsKey
            && KeyLookahead.Quoted(ref text, position, out int valueAt) == KeySight.Whole
            && ValueLookahead.Any(ref text, valueAt)
            && (missed = StructureBefore(text.Units, start, position, DamagedKey.TryFind(ref text, position, out _))) >= start;
    }

    // Where the "," or "},{" before a key begins, or the "}{" before a known one; -1 when none stands there.
    private static int StructureBefore(ReadOnlySpan<char> text, int start, int position, bool isKnown)
    {
        ReadOnlySpan<char> content = text[Math.Max(start, position - MaxStructureBefore)..position].TrimEnd();
        bool atRecord = content is [.., '{'];
        if (atRecord) content = content[..^1].TrimEnd();
        if (content is [.., ',']) content = content[..^1].TrimEnd();
        else if (!isKnown || !atRecord) return -1;
        if (atRecord && content is not [.., '}']) return -1;
        if (atRecord) content = content[..^1].TrimEnd();
        return Math.Max(start, position - MaxStructureBefore) + content.Length;
    }

    /// <summary>
    /// Whether the string ends at a raw line break. Payloads are seldom wrapped inside a string, so it does when no closing
    /// quote is near, and prose behind a payload that was cut is not swallowed.
    /// </summary>
    private static bool EndsAtLineBreak(ref JsonText text, int start, int position, int quote, in StringSite site, out int closesBehind,
        out StringToken token)
    {
        closesBehind = position;
        token = new(TextRange.FromBounds(start, position), position, StringEnding.Cut, default);
        int c = Lookahead.Peek(ref text, position, out int next, out _);
        if (c == JsonText.End && !site.Embedded) return false;
        if (site.IsKey) return true;
        bool goesOn = c is '}' or ']' ? ClosingJudge.BeforeCloser(ref text, next + 1, c == ']', site) == StringClosing.Yes
            : c == ',' ? ClosingJudge.BeforeComma(ref text, next + 1, site, quotesAreOdd: true) == StringClosing.Yes
            : !site.InArray && KeyLookahead.Quoted(ref text, next, out int valueAt) == KeySight.Whole &&
                ValueLookahead.Any(ref text, valueAt);
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
        bool isFar = !site.Embedded && text.FarUnits > 0;
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
                length += EscapedLength(ref text, position + length);
            }
            else if (text.Units[position] is '\n' or '\r')
            {
                if (site.Embedded && IsBlankLine(text.Units, position)) return -1;
            }
            else if (QuoteMark.Closes(quote, c) && !IsApostrophe(text.Units, position, c))
            {
                if (ClosingJudge.Judge(ref text, position + length, site, innerCount++ % 2 != 0) == StringClosing.Yes) return position;
                // An object that opens here is the next payload or record: this string was cut before it.
                if (text.Units[..position].TrimEnd() is [.., '{'] && KeyLookahead.Quoted(ref text, position, out _) == KeySight.Whole)
                    return -1;
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

    // The string was not closed. When the closers at the text's end are due, they are structure.
    private static StringToken AtTextEnd(ReadOnlySpan<char> text, int start, in StringSite site)
    {
        ReadOnlySpan<char> content = text[start..].TrimEnd();
        if (content.EndsWith(Fence, StringComparison.Ordinal)) content = content[..^Fence.Length].TrimEnd();
        string closers = site.Containers.Closers(site.Containers.Depth);
        int due = closers.Length;
        int remaining = 0;
        while (due > 0 && (remaining = Strip(content, closers.AsSpan(0, due))) < 0) due--;
        // Some of the closers may be missing; then a bracket that the string itself opens is its own.
        bool isCut = due == 0 || due < closers.Length && content[..remaining].ContainsAny('{', '[');
        return isCut
            ? new(TextRange.FromBounds(start, text.Length), text.Length, StringEnding.Cut, default)
            : new(TextRange.FromBounds(start, start + remaining), start + remaining, StringEnding.Unclosed, default);
    }

    // The length of the content without the closers and the white space around them; -1 when they do not stand at its end.
    private static int Strip(ReadOnlySpan<char> content, ReadOnlySpan<char> closers)
    {
        for (int i = closers.Length - 1; i >= 0; i--)
        {
            if (content is not [.., var last] || last != closers[i]) return -1;
            content = content[..^1].TrimEnd();
        }
        return content.Length;
    }
}
