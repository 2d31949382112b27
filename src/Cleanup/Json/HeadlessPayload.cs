namespace Cleanup.Json;

/// <summary>Finds where the part of a payload begins whose own start was cut off.</summary>
internal static class HeadlessPayload
{
    /// <summary>Whether the text begins inside a payload, and where its first key or record stands.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out int start)
    {
        start = 0;
        ReadOnlySpan<char> content = text.TrimEnd("\"';) \t\r\n");
        if (content is not [.., ']' or '}']) return false;
        var look = new JsonText(text);
        start = Lookahead.SkipTrivia(ref look, 0, out _);
        int c = look.Read(start, out _);
        if (JsonText.MayBeLayer(c) && look.TryDetectLayer(start)) c = look.Read(start, out _);
        if (KeyLookahead.Property(ref look, start)) return true;
        bool isList = content is [.., ']'];
        return isList && (c == '{' ? IsListWithoutOpener(text, start) : TryFindInFragment(ref look, ref start));
    }

    /// <summary>Whether the payload that begins in the middle is a list.</summary>
    public static bool IsList(ReadOnlySpan<char> text) => text.TrimEnd("\"';) \t\r\n") is [.., ']'];

    // {"id":1},{"id":2}] has one closer more than openers.
    private static bool IsListWithoutOpener(ReadOnlySpan<char> text, int start)
    {
        int depth = 0;
        int records = 0;
        bool inString = false;
        for (int i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    inString = !inString;
                    break;
                case '\\':
                    i++;
                    break;
                case '[' or '{' when !inString:
                    depth++;
                    break;
                case ']' or '}' when !inString:
                    depth--;
                    if (depth == 0) records++;
                    if (depth == 0 && text[(i + 1)..].TrimStart() is not [',' or ']', ..]) return false;
                    if (depth < 0) return records > 1 && text[i] == ']' && PayloadSurroundings.IsBlank(text[(i + 1)..]);
                    break;
            }
        }
        return false;
    }

    // The first bracket of the text closes a record, and another record follows: the first whole property counts.
    private static bool TryFindInFragment(ref JsonText text, ref int start)
    {
        ReadOnlySpan<char> fragment = text.Units;
        int close = fragment.IndexOfAny("[]{}");
        if (close < 0 || fragment[close] != '}') return false;
        if (Lookahead.Peek(ref text, close + 1, out int comma, out _) != ',' ||
            Lookahead.Peek(ref text, comma + 1, out int record, out _) != '{')
            return false;
        if (!KeyLookahead.Property(ref text, Lookahead.SkipTrivia(ref text, record + 1, out _))) return false;
        start = record;
        for (int quote = fragment[..close].IndexOf('"'); quote >= 0;)
        {
            if (fragment[..quote].TrimEnd() is [.., ','] && KeyLookahead.Property(ref text, quote))
            {
                start = quote;
                break;
            }
            int next = fragment[(quote + 1)..close].IndexOf('"');
            quote = next < 0 ? -1 : quote + 1 + next;
        }
        return true;
    }
}
