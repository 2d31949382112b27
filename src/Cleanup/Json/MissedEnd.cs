namespace Cleanup.Json;

/// <summary>Tells that a string has lost its closing quote: the next quote opens a key or element. Reads nothing.</summary>
internal static class MissedEnd
{
    /// <summary>
    /// Whether the quote at <paramref name="position"/> opens the next key, so that this string's own closing quote is missing:
    /// <c>{"a":"b, "c":1}</c>. <paramref name="missed"/> is where the string ends then.
    /// </summary>
    public static bool TryFind(ref JsonText text, int start, int position, in StringSite site, out int missed)
    {
        missed = position;
        if (site.IsKey) return false;
        if (site.InArray)
        {
            if (start == position || !ElementRules.QuotedInList(ref text, position)) return false;
            missed = EndBefore(text.Units, start, position, atKnownKey: false);
        }
        else
        {
            if (!KeyLookahead.Property(ref text, position)) return false;
            missed = EndBefore(text.Units, start, position, KnownKeyRule.TryFind(ref text, position, out _));
        }
        return missed >= start;
    }

    /// <summary>
    /// Where the "," or "},{" before a key or element begins, or the "}{" before a known key; -1 when none stands there.
    /// </summary>
    private static int EndBefore(ReadOnlySpan<char> text, int start, int position, bool atKnownKey)
    {
        int from = Math.Max(start, position - Lookahead.Near);
        ReadOnlySpan<char> content = text[from..position].TrimEnd();
        bool atRecord = content is [.., '{'];
        if (atRecord) content = content[..^1].TrimEnd();
        if (content is [.., ',']) content = content[..^1].TrimEnd();
        else if (!atKnownKey || !atRecord) return -1;
        if (!atRecord) return from + content.Length;
        return content is [.., '}'] ? from + content[..^1].TrimEnd().Length : -1;
    }
}
