using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Grammars.Strings;

/// <summary>Goes from quotation mark to quotation mark, each of which may end a string. Thread-safe.</summary>
internal static class QuoteSearch
{
    /// <summary>Goes to the next quotation mark of the double family; false, and no further, when none stands before the limit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">Where the search ends; it may lie before the position.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="steps">Grows by what the search costs, and asking whether the string ends at the mark.</param>
    public static bool TryGoOn(ReadOnlySpan<char> text, int limit, ref int position, ref long steps)
    {
        ReadOnlySpan<char> rest = position < limit ? text[position..limit] : [];
        int quote = rest.IndexOfAny(QuoteMark.Doubles);
        steps += Price.Ask + ((quote < 0 ? rest.Length : quote) / Price.SearchedPerStep);
        if (quote < 0) return false;
        position += quote;
        return true;
    }
}
