using System.Buffers;

namespace Cleanup.Articles;

/// <summary>Reads the day of a date: numbers, or an English month. Never guesses which of two numbers is the month.</summary>
internal static class CalendarDate
{
    private static readonly SearchValues<char> NumberSeparators = SearchValues.Create("-/.");
    private static readonly string[] OrdinalSuffixes = ["st", "nd", "rd", "th"];

    /// <summary>
    /// Reads an optional weekday and a day that exists. False when the weekday is not the day's: one of the two is wrong,
    /// and nothing says which.
    /// </summary>
    public static bool TryRead(ref DateCursor cursor, out DateOnly date)
    {
        bool hasWeekday = DateNames.TryReadWeekday(ref cursor, out DayOfWeek weekday);
        if (hasWeekday)
        {
            cursor.TrySkip(',');
            cursor.SkipBlanks();
        }
        return TryReadDay(ref cursor, out date) && (!hasWeekday || date.DayOfWeek == weekday);
    }

    private static bool TryReadDay(ref DateCursor cursor, out DateOnly date)
    {
        date = default;
        DateCursor start = cursor;
        if (TryReadYearFirst(ref cursor, out int year, out int month, out int day)) return TryCreate(year, month, day, out date);
        cursor = start;
        if (TryReadYearLast(ref cursor, out year, out month, out day)) return TryCreate(year, month, day, out date);
        cursor = start;
        if (TryReadDayMonthName(ref cursor, out year, out month, out day)) return TryCreate(year, month, day, out date);
        cursor = start;
        return TryReadMonthNameDay(ref cursor, out year, out month, out day) && TryCreate(year, month, day, out date);
    }

    private static bool TryCreate(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    // 2015-07-23, 2015/7/23
    private static bool TryReadYearFirst(ref DateCursor cursor, out int year, out int month, out int day)
    {
        month = day = 0;
        return cursor.TryReadNumber(4, 4, out year) && cursor.TrySkipAny(NumberSeparators, out char separator) &&
            cursor.TryReadNumber(1, 2, out month) && cursor.TrySkip(separator) && cursor.TryReadNumber(1, 2, out day);
    }

    // 23/07/2015, 07/23/2015: only where one of the numbers cannot be a month, or both are the same.
    private static bool TryReadYearLast(ref DateCursor cursor, out int year, out int month, out int day)
    {
        year = month = 0;
        if (!cursor.TryReadNumber(1, 2, out day) || !cursor.TrySkipAny(NumberSeparators, out char separator) ||
            !cursor.TryReadNumber(1, 2, out month) || !cursor.TrySkip(separator) || !cursor.TryReadNumber(4, 4, out year))
        {
            return false;
        }
        if (month > 12) (day, month) = (month, day);
        return day > 12 || day == month;
    }

    // 23 July 2015, 23rd Jul. 2015, 23-Jul-2015
    private static bool TryReadDayMonthName(ref DateCursor cursor, out int year, out int month, out int day)
    {
        year = month = 0;
        if (!cursor.TryReadNumber(1, 2, out day)) return false;
        SkipOrdinalSuffix(ref cursor);
        cursor.TrySkip('.');
        SkipGap(ref cursor);
        if (!DateNames.TryReadMonth(ref cursor, out month)) return false;
        cursor.TrySkip(',');
        SkipGap(ref cursor);
        return cursor.TryReadNumber(4, 4, out year);
    }

    // July 23, 2015; Jul. 23rd 2015
    private static bool TryReadMonthNameDay(ref DateCursor cursor, out int year, out int month, out int day)
    {
        year = day = 0;
        if (!DateNames.TryReadMonth(ref cursor, out month)) return false;
        cursor.SkipBlanks();
        if (!cursor.TryReadNumber(1, 2, out day)) return false;
        SkipOrdinalSuffix(ref cursor);
        bool apart = cursor.TrySkip(',') || cursor.AtBlank;
        cursor.SkipBlanks();
        return apart && cursor.TryReadNumber(4, 4, out year);
    }

    private static void SkipGap(ref DateCursor cursor)
    {
        if (!cursor.TrySkip('-')) cursor.SkipBlanks();
    }

    private static void SkipOrdinalSuffix(ref DateCursor cursor)
    {
        foreach (string suffix in OrdinalSuffixes)
        {
            if (cursor.TrySkipWord(suffix)) return;
        }
    }
}
