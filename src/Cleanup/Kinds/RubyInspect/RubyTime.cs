using Cleanup.Text;

namespace Cleanup.Kinds.RubyInspect;

/// <summary>Where times end, and what else begins with a digit as they do. All look near, and give -1 when there is no such form.</summary>
internal static class RubyTime
{
    // The number of an object of MongoDB.
    private const int ObjectIdLength = 24;

    /// <summary>
    /// The end of <c>2031-04-05 06:07:00 UTC</c>, <c>2031-04-05</c>, <c>1..5</c> and <c>507f1f77bcf86cd799439011</c>.
    /// </summary>
    public static int NumericEnd(ReadOnlySpan<char> text, int position)
    {
        int end = position;
        while (end < text.Length && end - position < ObjectIdLength && char.IsAsciiHexDigitLower(text[end])) end++;
        if (end - position == ObjectIdLength) return end;
        end = position;
        while (end < text.Length && end - position < Reach.Line &&
            (char.IsAsciiDigit(text[end]) || text[end] is '-' or '.' or ':' or '+' || text[end] == ' ' && IsTimePart(text, end + 1))) end++;
        ReadOnlySpan<char> source = text[position..end];
        if (source.EndsWith(" ", StringComparison.Ordinal)) end--;
        if (text[end..].StartsWith(" UTC", StringComparison.Ordinal)) end += " UTC".Length;
        bool isRange = source.Contains("..", StringComparison.Ordinal);
        bool isTime = source.Length >= 10 && source[4] == '-' && source[7] == '-';
        return isRange || isTime ? end : -1;
    }

    private static bool IsTimePart(ReadOnlySpan<char> text, int position) =>
        position + 4 < text.Length &&
            (char.IsAsciiDigit(text[position]) && text[position + 2] == ':' ||
            text[position] is '+' or '-' && char.IsAsciiDigit(text[position + 1]));

    /// <summary>The end of <c>Sat, 05 Apr 2031</c> and <c>Sat, 05 Apr 2031 06:07:00.000000000 UTC +00:00</c>, as Rails has them.</summary>
    public static int NamedEnd(ReadOnlySpan<char> text, int position)
    {
        var cursor = new TextCursor(text, position);
        if (!TryReadLetters(ref cursor) || !cursor.TryRead(", ") || !cursor.TryReadCount(out _) || !cursor.TryRead(' ') ||
            !TryReadLetters(ref cursor) || !cursor.TryRead(' ') || !cursor.TryReadCount(out _))
            return -1;
        int day = cursor.Position;
        if (!cursor.TryRead(' ') || !char.IsAsciiDigit(cursor.Next)) return day;
        while (char.IsAsciiDigit(cursor.Next) || cursor.Next is ':' or '.') cursor.Position++;
        if (!cursor.TryRead(' ') || !TryReadLetters(ref cursor) || !cursor.TryRead(' ') || cursor.Next is not ('+' or '-')) return day;
        cursor.Position++;
        while (char.IsAsciiDigit(cursor.Next) || cursor.Next == ':') cursor.Position++;
        return cursor.Position;
    }

    private static bool TryReadLetters(ref TextCursor cursor)
    {
        int start = cursor.Position;
        while (char.IsAsciiLetter(cursor.Next)) cursor.Position++;
        return cursor.Position > start;
    }
}
