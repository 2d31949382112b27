using System.Buffers;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Dates;

/// <summary>
/// Days that are written in numbers alone, or in numbers with the words for year, month and day between them. Thread-safe.
/// </summary>
internal static class NumberDate
{
    private static readonly SearchValues<char> _separators = SearchValues.Create("-/.");

    /// <summary>Reads <c>2015-07-23</c>, <c>2015/7/23</c>, <c>2015.7.23.</c></summary>
    public static bool TryReadYearFirst(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        if (!cursor.TryReadNumber(4, 4, out int year) || !cursor.TrySkipAny(_separators, out char separator)) return false;
        if (separator == '.') cursor.SkipBlanks();
        if (!cursor.TryReadNumber(1, 2, out int month) || !cursor.TrySkip(separator)) return false;
        if (separator == '.') cursor.SkipBlanks();
        if (!cursor.TryReadNumber(1, 2, out int day) || !CalendarDate.TryCreate(year, month, day, isEnglish: true, out date)) return false;
        // Hungarian and Korean end it with a period, too.
        if (separator == '.') cursor.TrySkip('.');
        return true;
    }

    /// <summary>Reads <c>2015年7月23日</c>, <c>2015년 7월 23일</c>.</summary>
    public static bool TryReadIdeographic(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        if (!cursor.TryReadNumber(4, 4, out int year) || !cursor.TrySkip('年') && !cursor.TrySkip('년')) return false;
        cursor.SkipBlanks();
        if (!cursor.TryReadNumber(1, 2, out int month) || !cursor.TrySkip('月') && !cursor.TrySkip('월')) return false;
        cursor.SkipBlanks();
        return cursor.TryReadNumber(1, 2, out int day) && (cursor.TrySkip('日') || cursor.TrySkip('일')) &&
            CalendarDate.TryCreate(year, month, day, isEnglish: false, out date);
    }

    /// <summary>Reads <c>23 tháng 7 năm 2015</c>, <c>23 tháng 7, 2015</c>.</summary>
    public static bool TryReadVietnamese(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        if (!cursor.TryReadNumber(1, 2, out int day)) return false;
        cursor.SkipBlanks();
        if (!cursor.TrySkipWord("tháng")) return false;
        cursor.SkipBlanks();
        if (!cursor.TryReadNumber(1, 2, out int month)) return false;
        cursor.TrySkip(',');
        cursor.SkipBlanks();
        if (cursor.TrySkipWord("năm")) cursor.SkipBlanks();
        return cursor.TryReadNumber(4, 4, out int year) && CalendarDate.TryCreate(year, month, day, isEnglish: false, out date);
    }

    /// <summary>Reads <c>23/07/2015</c>, <c>07/23/2015</c>, and <c>3.7.2015</c>, which no country reads with the month first.</summary>
    public static bool TryReadYearLast(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        if (!cursor.TryReadNumber(1, 2, out int first) || !cursor.TrySkipAny(_separators, out char separator)) return false;
        if (separator == '.') cursor.SkipBlanks();
        if (!cursor.TryReadNumber(1, 2, out int second) || !cursor.TrySkip(separator)) return false;
        if (separator == '.') cursor.SkipBlanks();
        if (!cursor.TryReadYear(out int year)) return false;
        bool dayFirst = CalendarDate.Exists(year, second, first);
        bool monthFirst = separator != '.' && CalendarDate.Exists(year, first, second);
        if (!dayFirst && !monthFirst) return false;
        bool isOpen = dayFirst && monthFirst && first != second;
        DateOrder? order = dayFirst == monthFirst ? null : dayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
        date = new CalendarDate(dayFirst ? new DateOnly(year, second, first) : new DateOnly(year, first, second),
            isOpen ? new DateOnly(year, first, second) : null, order, IsEnglish: true);
        return true;
    }
}
