using System.Buffers;
using System.Runtime.InteropServices;

namespace Cleanup.Articles.Dates;

/// <summary>
/// A day as it was written: numbers, or a month by its name. Never guesses which of two numbers is the month; then the
/// other reading is kept beside. Immutable.
/// </summary>
/// <param name="Day">The day; where the order is open, the one that reads the day first.</param>
/// <param name="MonthFirst">Where the order is open, the day that reads the month first; else null.</param>
/// <param name="Order">The order that these numbers prove ("29/4/2022"), for others on the same page; null where they prove none.</param>
/// <param name="IsEnglish">Whether its words could be English; true where it has none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CalendarDate(DateOnly Day, DateOnly? MonthFirst, DateOrder? Order, bool IsEnglish)
{
    // "Sun" and "Mar" behind a date may be anything.
    private const int ShortestWeekdayAlone = 4;

    private static readonly SearchValues<char> _separators = SearchValues.Create("-/.");
    private static readonly SearchValues<char> _ordinalSigns = SearchValues.Create(".º°ª");
    private static readonly string[] _ordinalSuffixes = ["st", "nd", "rd", "th", "er", "e", "o"];
    private static readonly string[] _articles = ["the", "le", "el", "den", "der", "il"];
    private static readonly string[] _of = ["of", "de", "del", "di"];
    private static readonly string[] _yearWords = ["г", "года", "р", "року", "r", "roku"];

    /// <summary>
    /// Reads an optional weekday and a day that exists. False when the weekday is not the day's: one of the two is wrong,
    /// and nothing says which.
    /// </summary>
    public static bool TryRead(ref DateCursor cursor, out CalendarDate date)
    {
        DateCursor start = cursor;
        if (DateNames.TryReadWeekday(ref cursor, out DayOfWeek weekday))
        {
            cursor.TrySkip(',');
            cursor.SkipBlanks();
            cursor.TrySkipWord(_articles);
            cursor.SkipBlanks();
            if (TryReadDay(ref cursor, out date)) return date.Settle(weekday, out date);
            // "Mar 3" is March in English, Tuesday in French.
            cursor = start;
        }
        if (!TryReadDay(ref cursor, out date)) return false;
        return !TryReadWeekdayBehind(ref cursor, out weekday) || date.Settle(weekday, out date);
    }

    // An open order may be settled by the weekday.
    private bool Settle(DayOfWeek weekday, out CalendarDate date)
    {
        date = this;
        bool dayFirst = Day.DayOfWeek == weekday;
        bool monthFirst = MonthFirst?.DayOfWeek == weekday;
        if (dayFirst != monthFirst) date = new CalendarDate(dayFirst ? Day : MonthFirst.GetValueOrDefault(), null, MonthFirst is null ? Order : dayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst, IsEnglish);
        return dayFirst || monthFirst;
    }

    private static bool TryReadDay(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        DateCursor start = cursor;
        if (TryReadYearFirst(ref cursor, out int year, out int month, out int day)) return TryCreate(year, month, day, isEnglish: true, out date);
        cursor = start;
        if (TryReadIdeographic(ref cursor, out year, out month, out day)) return TryCreate(year, month, day, isEnglish: false, out date);
        cursor = start;
        if (TryReadYearLast(ref cursor, out date)) return true;
        cursor = start;
        if (TryReadDayMonthName(ref cursor, out year, out month, out day, out bool isEnglish)) return TryCreate(year, month, day, isEnglish, out date);
        cursor = start;
        return TryReadMonthNameDay(ref cursor, out year, out month, out day, out isEnglish) && TryCreate(year, month, day, isEnglish, out date);
    }

    private static bool TryCreate(int year, int month, int day, bool isEnglish, out CalendarDate date)
    {
        bool exists = Exists(year, month, day);
        date = exists ? new CalendarDate(new DateOnly(year, month, day), null, null, isEnglish) : default;
        return exists;
    }

    private static bool Exists(int year, int month, int day) => year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    // 2015-07-23, 2015/7/23, 2015.7.23
    private static bool TryReadYearFirst(ref DateCursor cursor, out int year, out int month, out int day)
    {
        month = day = 0;
        return cursor.TryReadNumber(4, 4, out year) && cursor.TrySkipAny(_separators, out char separator) &&
            cursor.TryReadNumber(1, 2, out month) && cursor.TrySkip(separator) && cursor.TryReadNumber(1, 2, out day);
    }

    // 2015年7月23日, 2015년 7월 23일
    private static bool TryReadIdeographic(ref DateCursor cursor, out int year, out int month, out int day)
    {
        month = day = 0;
        if (!cursor.TryReadNumber(4, 4, out year) || !cursor.TrySkip('年') && !cursor.TrySkip('년')) return false;
        cursor.SkipBlanks();
        if (!cursor.TryReadNumber(1, 2, out month) || !cursor.TrySkip('月') && !cursor.TrySkip('월')) return false;
        cursor.SkipBlanks();
        return cursor.TryReadNumber(1, 2, out day) && (cursor.TrySkip('日') || cursor.TrySkip('일'));
    }

    // 23/07/2015, 07/23/2015, and 3.7.2015, which no country reads with the month first.
    private static bool TryReadYearLast(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        if (!cursor.TryReadNumber(1, 2, out int first) || !cursor.TrySkipAny(_separators, out char separator)) return false;
        if (separator == '.') cursor.SkipBlanks();
        if (!cursor.TryReadNumber(1, 2, out int second) || !cursor.TrySkip(separator)) return false;
        if (separator == '.') cursor.SkipBlanks();
        if (!cursor.TryReadNumber(4, 4, out int year)) return false;
        bool dayFirst = Exists(year, second, first);
        bool monthFirst = separator != '.' && Exists(year, first, second);
        if (!dayFirst && !monthFirst) return false;
        bool isOpen = dayFirst && monthFirst && first != second;
        DateOrder? order = dayFirst == monthFirst ? null : dayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
        date = new CalendarDate(dayFirst ? new DateOnly(year, second, first) : new DateOnly(year, first, second), isOpen ? new DateOnly(year, first, second) : null, order, IsEnglish: true);
        return true;
    }

    // 23 July 2015, 23rd Jul. 2015, 23-Jul-2015, 1er mai 2015, 23 de julio de 2015, 23. Juli 2015, 23 июля 2015 г.
    private static bool TryReadDayMonthName(ref DateCursor cursor, out int year, out int month, out int day, out bool isEnglish)
    {
        year = month = 0;
        isEnglish = false;
        if (!cursor.TryReadNumber(1, 2, out day)) return false;
        SkipOrdinal(ref cursor);
        SkipGap(ref cursor);
        if (!DateNames.TryReadMonth(ref cursor, out month, out isEnglish)) return false;
        cursor.TrySkip(',');
        SkipGap(ref cursor);
        if (!cursor.TryReadNumber(4, 4, out year)) return false;
        DateCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!ahead.TrySkipWord(_yearWords)) return true;
        ahead.TrySkip('.');
        cursor = ahead;
        return true;
    }

    // July 23, 2015; Jul. 23rd 2015; Oktober 25, 2023
    private static bool TryReadMonthNameDay(ref DateCursor cursor, out int year, out int month, out int day, out bool isEnglish)
    {
        year = day = 0;
        if (!DateNames.TryReadMonth(ref cursor, out month, out isEnglish)) return false;
        cursor.SkipBlanks();
        if (!cursor.TryReadNumber(1, 2, out day)) return false;
        SkipOrdinal(ref cursor);
        bool apart = cursor.TrySkip(',') || cursor.AtBlank;
        cursor.SkipBlanks();
        return apart && cursor.TryReadNumber(4, 4, out year);
    }

    // （木）, (Thu); without brackets it must be a whole word: 12 Şubat 2018 Pazartesi.
    private static bool TryReadWeekdayBehind(ref DateCursor cursor, out DayOfWeek weekday)
    {
        DateCursor ahead = cursor;
        ahead.SkipBlanks();
        bool inBrackets = ahead.TrySkip('(') || ahead.TrySkip('（');
        ReadOnlySpan<char> word = ahead.PeekWord();
        bool isCut = word.Length < (TitleText.HasNoBlanksByScript(word) ? 2 : ShortestWeekdayAlone);
        if (!DateNames.TryReadWeekday(ref ahead, out weekday) || inBrackets && !ahead.TrySkip(')') && !ahead.TrySkip('）') || !inBrackets && isCut) return false;
        cursor = ahead;
        return true;
    }

    private static void SkipGap(ref DateCursor cursor)
    {
        if (cursor.TrySkip('-')) return;
        cursor.SkipBlanks();
        DateCursor ahead = cursor;
        if (!ahead.TrySkipWord(_of) || !ahead.AtBlank) return;
        ahead.SkipBlanks();
        cursor = ahead;
    }

    private static void SkipOrdinal(ref DateCursor cursor)
    {
        cursor.TrySkipWord(_ordinalSuffixes);
        while (cursor.TrySkipAny(_ordinalSigns, out _))
        {
        }
    }
}
