using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>Quoted values in data: what they say, the data say, and not the program. Thread-safe.</summary>
internal static class StringValues
{
    private const string BeforeValues = ":=>([,+";

    /// <summary>Whether a value in quotes begins behind a place, blanks apart, that is no key; and where it ends.</summary>
    /// <param name="text">The data.</param>
    /// <param name="position">The place.</param>
    /// <param name="deadEnds">
    /// Where quotation marks stop that nothing closes, one for each sort of them: such a line is read once, and not once for each.
    /// </param>
    /// <param name="end">Where the value ends.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int position, ref (int Single, int Double) deadEnds, out int end)
    {
        end = position;
        if (position == 0 || !BeforeValues.Contains(text[position - 1])) return false;
        int start = Blank.Skip(text, position);
        if (start >= text.Length || text[start] is not ('"' or '\'')) return false;
        char quote = text[start];
        ref int deadEnd = ref quote == '"' ? ref deadEnds.Double : ref deadEnds.Single;
        if (start < deadEnd) return false;
        int close = EndOfString(text, start + 1, quote);
        if (close < 0)
        {
            deadEnd = ~close;
            return false;
        }
        end = close;
        return !IsKey(text, close);
    }

    // Behind the closing mark; the complement of where the line ends when nothing closes.
    private static int EndOfString(ReadOnlySpan<char> text, int position, char quote)
    {
        for (; position < text.Length && text[position] != '\n'; position++)
        {
            if (text[position] == quote) return position + 1;
            if (text[position] == '\\' && position + 1 < text.Length && text[position + 1] != '\n') position++;
        }
        return ~position;
    }

    private static bool IsKey(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> behind = text[Blank.Skip(text, end)..];
        return behind is [':', ..] or ['=', '>', ..];
    }
}
