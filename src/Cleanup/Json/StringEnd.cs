using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>
/// Finds where a string ends, also when the quotes inside it are not escaped: a quote closes the string when what follows
/// it goes on as JSON does there.
/// </summary>
internal static class StringEnd
{
    private const int MaxStructureBefore = 64;

    public static StringToken Find(ref JsonText text, int open, in StringSite site)
    {
        int quote = text.ClosingOf(text.Read(open, out int length));
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
                    LineBreakInString.Ends(ref text, start, position, quote, site, out closesBehind, out StringToken token))
                    return token with { InnerQuotes = TextRange.FromBounds(firstInner, lastInner) };
            }
            else if (QuoteMark.Closes(quote, c) && !IsApostrophe(text.Units, position, length, c))
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
        return StringAtTextEnd.Of(text.Units, start, site) with { InnerQuotes = TextRange.FromBounds(firstInner, lastInner) };
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

    /// <summary>Whether it stands inside a word.</summary>
    public static bool IsApostrophe(ReadOnlySpan<char> text, int position, int length, int c) =>
        QuoteMark.FamilyOf(c) == QuoteFamily.Single && position + length < text.Length
        && char.IsLetter(text[position - 1]) && char.IsLetter(text[position + length]);

    // A line break is not skipped as an escaped character: the text may be cut behind the backslash.
    public static int EscapedLength(ref JsonText text, int position) =>
        text.Read(position, out int length) is '\n' or '\r' ? 0 : length;
}
