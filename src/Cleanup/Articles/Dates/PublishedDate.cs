using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Dates;

/// <summary>
/// Reads the dates that articles carry and gives them in ISO 8601 with as much as the source gave: no time where there was
/// none, no seconds where there were none, a zone only where one was given. ISO 8601, RFC 822 and 2822, and the month names of
/// many languages. What could mean two days (03/04/2015) is no date, nor is a day that does not exist. Thread-safe; linear.
/// </summary>
internal static class PublishedDate
{
    private static readonly SearchValues<char> _closers = SearchValues.Create("|·•");

    /// <summary>The date, when the whole text is one; blanks around it and a <c>|</c> behind it do not matter.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? date)
    {
        date = null;
        text = text.Trim();
        var cursor = new DateCursor(text);
        if (!DateExpression.TryRead(ref cursor, isLabelled: false, out DateExpression read) || read.IsOpen) return false;
        cursor.SkipBlanks();
        cursor.TrySkipAny(_closers, out _);
        if (cursor.AtEnd) date = read.ToString(DateOrder.DayFirst);
        return date is not null;
    }

    /// <summary>The moment that 10 digits (seconds) or 13 digits (milliseconds) since 1970 stand for, in UTC.</summary>
    public static bool TryParseUnixTime(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? date)
    {
        date = null;
        if (text.Length is not (10 or 13)) return false;
        long value = 0;
        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            value = value * 10 + (digit - '0');
        }
        DateTimeOffset moment = text.Length == 10
            ? DateTimeOffset.FromUnixTimeSeconds(value)
            : DateTimeOffset.FromUnixTimeMilliseconds(value);
        date = moment.ToString(moment.Millisecond == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        return true;
    }
}
