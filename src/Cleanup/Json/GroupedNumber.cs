using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>A number as people write it, with commas: <c>1,234,567</c>, <c>1,234.50</c>, <c>1.234,56</c>.</summary>
internal static class GroupedNumber
{
    // Thousands: what stands in groups of two (1,23,456) is not told from a list.
    private const int GroupLength = 3;

    /// <summary>How many units the number at the text's start takes; 0 when it has no groups, or no comma.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        int sign = text is ['-', ..] ? 1 : 0;
        int digits = JsonNumber.CountDigits(text[sign..]);
        if (digits is 0 or > GroupLength) return 0;
        int end = sign + digits;
        if (text[end..] is not [var group and (',' or '.'), ..]) return 0;
        int groups = end;
        while (text[end..] is [var mark, ..] && mark == group && JsonNumber.CountDigits(text[(end + 1)..]) == GroupLength)
            end += 1 + GroupLength;
        if (end == groups) return 0;
        bool hasFraction = text[end..] is [',' or '.', ..] && text[end] != group && JsonNumber.CountDigits(text[(end + 1)..]) > 0;
        if (hasFraction) end += 1 + JsonNumber.CountDigits(text[(end + 1)..]);
        // "1.234" without a comma is a number as it stands.
        return group == ',' || hasFraction ? end : 0;
    }
}
