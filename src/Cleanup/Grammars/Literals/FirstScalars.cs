using Cleanup.Text;

namespace Cleanup.Grammars.Literals;

/// <summary>
/// Scalars that a list begins with before what shows its language: <c>[nil, 1, {a: 2}]</c>. Thread-safe.
/// </summary>
internal static class FirstScalars
{
    /// <summary>
    /// Goes from the scalar at <paramref name="start"/> to what follows the last one: a bracket, a symbol or an object. False, and the
    /// cursor stays, when they end in anything else.
    /// </summary>
    public static bool TrySkip(ref EncodedCursor cursor, int start)
    {
        EncodedCursor ahead = cursor;
        ahead.Position = start;
        do
        {
            if (!TrySkipOne(ref ahead)) return false;
            ahead.Position = Blank.Skip(ahead.Text, ahead.Position);
            if (ahead.AtEnd) return false;
        }
        while (ahead.Peek(out _) is not ('[' or '{' or '(' or '#' or ':'));
        cursor = ahead;
        return true;
    }

    // A scalar and its comma; or the class before a bracket: Article {.
    private static bool TrySkipOne(ref EncodedCursor cursor)
    {
        int first = cursor.Peek(out _);
        bool isName = first <= 'Z' && char.IsAsciiLetterUpper((char)first);
        QuoteFamily family = QuoteMark.FamilyOf(first);
        if (family != QuoteFamily.None ? !TrySkipString(ref cursor, family) : !TrySkipWord(ref cursor)) return false;
        int end = cursor.Position;
        cursor.Position = Blank.Skip(cursor.Text, end);
        if (cursor.AtEnd) return false;
        return cursor.Text[cursor.Position] == ',' ? ++cursor.Position > end : isName && cursor.Position > end && cursor.Peek(out _) == '{';
    }

    private static bool TrySkipString(ref EncodedCursor cursor, QuoteFamily family)
    {
        cursor.Read();
        while (!cursor.AtEnd)
        {
            int c = cursor.Read();
            if (c == '\\') cursor.Position++;
            else if (c == '\n') return false;
            else if (QuoteMark.FamilyOf(c) == family) return true;
        }
        return false;
    }

    // nil, -1.5, 12n, 2031-04-05T06:07:00.000Z, Symbol(a), and what stood in brackets with the bracket that closed: [Object]
    private static bool TrySkipWord(ref EncodedCursor cursor)
    {
        ReadOnlySpan<char> text = cursor.Text;
        int start = cursor.Position;
        int end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-' or '+' or ':' or '(' or ')'))
            end++;
        cursor.Position = end;
        while (end > start && !cursor.AtEnd && text[cursor.Position] == ']') cursor.Position++;
        return end > start && (char.IsAsciiLetterOrDigit(text[end - 1]) || text[end - 1] == ')');
    }
}
