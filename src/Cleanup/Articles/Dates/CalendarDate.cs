using System.Runtime.InteropServices;
using Cleanup.Articles.Words;

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

    // The first newspapers are of 1605; other calendars count other years, as the Buddhist one 2558 for 2015.
    private const int FirstYear = 1600;
    private const int LastYear = 2199;

    private static readonly string[] _articles = ["the", "le", "el", "den", "der", "il"];
    private static readonly string[] _yearWords = ["г", "года", "р", "року", "r", "roku"];

    /// <summary>
    /// Reads an optional weekday and a day that exists. False when the weekday is not the day's: one of the two is wrong,
    /// and nothing says which.
    /// </summary>
    public static bool TryRead(ref DateCursor cursor, out CalendarDate date)
    {
        DateCursor start = cursor;
        if (WeekdayNames.TryRead(ref cursor, out DayOfWeek weekday))
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
        DateCursor ahead = cursor;
        bool isApart = ahead.TrySkip(',');
        if (!TryReadWeekdayBehind(ref ahead, out weekday)) return true;
        // Behind a comma another sentence part may begin with a weekday.
        if (!date.Settle(weekday, out CalendarDate settled)) return isApart;
        cursor = ahead;
        date = settled;
        return true;
    }

    // An open order may be settled by the weekday.
    private bool Settle(DayOfWeek weekday, out CalendarDate date)
    {
        date = this;
        bool dayFirst = Day.DayOfWeek == weekday;
        bool monthFirst = MonthFirst?.DayOfWeek == weekday;
        if (dayFirst != monthFirst)
            date = new CalendarDate(dayFirst ? Day : MonthFirst.GetValueOrDefault(), null,
                MonthFirst is null ? Order : dayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst, IsEnglish);
        return dayFirst || monthFirst;
    }

    /// <summary>A day of these numbers, if there is one and a newspaper of that year; other calendars count other years.</summary>
    public static bool TryCreate(int year, int month, int day, bool isEnglish, out CalendarDate date)
    {
        bool exists = Exists(year, month, day);
        date = exists ? new CalendarDate(new DateOnly(year, month, day), null, null, isEnglish) : default;
        return exists;
    }

    /// <summary>Whether there is such a day.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryReadDay(ref DateCursor cursor, out CalendarDate date)
    {
        if (!TryReadForm(ref cursor, out date)) return false;
        // 23 июля 2015 г., 23.07.2015 r.
        DateCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!ahead.TrySkipWord(_yearWords)) return true;
        ahead.TrySkip('.');
        cursor = ahead;
        return true;
    }

    private static bool TryReadForm(ref DateCursor cursor, out CalendarDate date)
    {
        DateCursor start = cursor;
        if (NumberDate.TryReadYearFirst(ref cursor, out date)) return true;
        cursor = start;
        if (NumberDate.TryReadIdeographic(ref cursor, out date)) return true;
        cursor = start;
        if (NumberDate.TryReadYearLast(ref cursor, out date)) return true;
        cursor = start;
        if (NamedDate.TryReadDayFirst(ref cursor, out date)) return true;
        cursor = start;
        if (NamedDate.TryReadYearFirst(ref cursor, out date)) return true;
        cursor = start;
        if (NumberDate.TryReadVietnamese(ref cursor, out date)) return true;
        cursor = start;
        return NamedDate.TryReadMonthFirst(ref cursor, out date);
    }

    // （木）, (Thu); without brackets it must be a whole word: 12 Şubat 2018 Pazartesi.
    private static bool TryReadWeekdayBehind(ref DateCursor cursor, out DayOfWeek weekday)
    {
        DateCursor ahead = cursor;
        ahead.SkipBlanks();
        bool inBrackets = ahead.TrySkip('(') || ahead.TrySkip('（');
        ReadOnlySpan<char> word = ahead.PeekWord();
        bool isCut = word.Length < (TitleText.HasNoBlanksByScript(word) ? 2 : ShortestWeekdayAlone);
        if (!WeekdayNames.TryRead(ref ahead, out weekday) || inBrackets && !ahead.TrySkip(')') && !ahead.TrySkip('）') ||
            !inBrackets && isCut)
            return false;
        cursor = ahead;
        return true;
    }
}
