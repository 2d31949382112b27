using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Grammars.Literals;

/// <summary>
/// Looks at what a bracket begins with, through entities, before anything is read or allocated: most brackets of prose and of
/// JSON are refused here.
/// </summary>
internal static class FirstToken
{
    // Quotation marks, as they are or escaped, and what makes the next character one of the string.
    private static readonly SearchValues<char> _stops = SearchValues.Create(QuoteMark.Marks + "&\\");

    /// <summary>
    /// Whether the bracket begins with a string that JSON cannot have: in single quotes, or in double ones around an apostrophe.
    /// </summary>
    public static bool HasDictOrString(ReadOnlySpan<char> text, int bracket)
    {
        var cursor = new EncodedCursor(text, bracket, bracket + Reach.Name);
        int depth = 0;
        while (!cursor.AtEnd)
        {
            int c = cursor.Read();
            if (c is '[' or '{' or '(')
            {
                depth++;
                continue;
            }
            if (c is (']' or ')') && --depth > 0) continue;
            QuoteFamily family = QuoteMark.FamilyOf(c);
            if (family != QuoteFamily.None) return family == QuoteFamily.Single || HoldsApostrophe(cursor);
            // [1, 2, {'id': 3}]: scalars may come first.
            if (c is not (',' or '-' or '.' or ':' or '\n' or ' ') && (c > 127 || !char.IsAsciiLetterOrDigit((char)c))) return false;
        }
        return false;
    }

    /// <summary>Whether the bracket begins with a string in such quotes and an arrow behind it: <c>{'a' =></c>.</summary>
    public static bool HasArrow(ReadOnlySpan<char> text, int bracket, char quote)
    {
        int c = BehindBrackets(text, bracket, out EncodedCursor cursor, out int last);
        QuoteFamily family = QuoteMark.FamilyOf(quote);
        // A list has no keys.
        if (last != '{' || QuoteMark.FamilyOf(c) != family) return false;
        int quotes = 0;
        while (quotes < Reach.Row && !cursor.AtEnd)
        {
            int stop = cursor.Text[cursor.Position..].IndexOfAny(_stops);
            if (stop < 0) return false;
            cursor.Position += stop;
            c = cursor.Read();
            if (c == '\\') cursor.Position++;
            if (QuoteMark.FamilyOf(c) != family) continue;
            quotes++;
            cursor.Position = Blank.Skip(cursor.Text, cursor.Position);
            if (cursor.AtEnd || cursor.Text[cursor.Position] != '=') continue;
            cursor.Position++;
            return !cursor.AtEnd && cursor.Peek(out _) == '>';
        }
        return false;
    }

    /// <summary>
    /// Whether the bracket begins with a symbol, an object or a key without quotes: <c>{:a=></c>, <c>[#&lt;</c>, <c>{a: 1</c>.
    /// </summary>
    public static bool HasSymbolOrKey(ReadOnlySpan<char> text, int bracket)
    {
        int c = BehindBrackets(text, bracket, out EncodedCursor cursor, out _);
        char next = cursor.AtEnd ? '\0' : cursor.Text[cursor.Position];
        bool isObject = c == '#' && !cursor.AtEnd && cursor.Peek(out _) == '<';
        return isObject || c == ':' && (char.IsLetter(next) || next is '"' or '“' or '&') || IsKey(cursor, c);
    }

    /// <summary>Whether the bracket begins as Node's do: with a key, a string, a number, or another bracket, behind a blank.</summary>
    public static bool HasMember(ReadOnlySpan<char> text, int bracket)
    {
        int c = BehindBrackets(text, bracket, out EncodedCursor cursor, out _);
        return QuoteMark.FamilyOf(c) switch
        {
            QuoteFamily.Single => true,
            QuoteFamily.Double => HoldsApostrophe(cursor),
            _ => IsKey(cursor, c),
        };
    }

    // A name, whose first character was read, a colon and a blank.
    private static bool IsKey(EncodedCursor cursor, int first)
    {
        if (first > char.MaxValue || !char.IsLetterOrDigit((char)first) && first is not ('_' or '$')) return false;
        ReadOnlySpan<char> text = cursor.Text;
        int end = cursor.Position - 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$' or '?')) end++;
        if (end + 1 >= text.Length) return false;
        cursor.Position = end + 1;
        return text[end] == ':' && Blank.Is(text[end + 1]) || text[end] == '=' && cursor.Peek(out _) == '>';
    }

    // The character behind the brackets, which the cursor stands behind; NUL when it is not near.
    private static int BehindBrackets(ReadOnlySpan<char> text, int bracket, out EncodedCursor cursor, out int last)
    {
        cursor = new EncodedCursor(text, bracket, bracket + Reach.Name);
        last = 0;
        while (!cursor.AtEnd)
        {
            int start = cursor.Position;
            int c = cursor.Read();
            if (c is '[' or '{' or '(')
                last = c;
            else if ((c > char.MaxValue || !Blank.Is((char)c)) && !FirstScalars.TrySkip(ref cursor, start)) return c;
        }
        return 0;
    }

    private static bool HoldsApostrophe(EncodedCursor cursor)
    {
        while (!cursor.AtEnd)
        {
            int c = cursor.Read();
            if (QuoteMark.FamilyOf(c) == QuoteFamily.Double) return false;
            if (c == '\'') return true;
        }
        return false;
    }
}
