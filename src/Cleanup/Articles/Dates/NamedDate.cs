using System.Buffers;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Dates;

/// <summary>Days whose month is written by its name. Thread-safe.</summary>
internal static class NamedDate
{
    private static readonly SearchValues<char> _ordinalSigns = SearchValues.Create(".º°ª");
    private static readonly string[] _ordinalSuffixes = ["st", "nd", "rd", "th", "er", "e", "o"];
    private static readonly string[] _of = ["of", "de", "del", "di"];

    /// <summary>
    /// Reads <c>23 July 2015</c>, <c>23rd Jul. 2015</c>, <c>23-Jul-2015</c>, <c>1er mai 2015</c>, <c>23 de julio de 2015</c>, <c>23. Juli
    /// 2015</c>.
    /// </summary>
    public static bool TryReadDayFirst(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        if (!cursor.TryReadNumber(1, 2, out int day)) return false;
        SkipOrdinal(ref cursor);
        SkipGap(ref cursor);
        if (!MonthNames.TryRead(ref cursor, out int month, out bool isEnglish)) return false;
        cursor.TrySkip(',');
        SkipGap(ref cursor);
        return cursor.TryReadYear(out int year) && CalendarDate.TryCreate(year, month, day, isEnglish, out date);
    }

    /// <summary>Reads <c>July 23, 2015</c>, <c>Jul. 23rd 2015</c>, <c>Oktober 25, 2023</c>.</summary>
    public static bool TryReadMonthFirst(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        if (!MonthNames.TryRead(ref cursor, out int month, out bool isEnglish)) return false;
        cursor.SkipBlanks();
        if (!cursor.TryReadNumber(1, 2, out int day)) return false;
        SkipOrdinal(ref cursor);
        bool apart = cursor.TrySkip(',') || cursor.AtBlank;
        cursor.SkipBlanks();
        return apart && cursor.TryReadYear(out int year) && CalendarDate.TryCreate(year, month, day, isEnglish, out date);
    }

    /// <summary>Reads <c>2015. július 23.</c>, <c>2015 July 23</c>, <c>2015-Jul-23</c>.</summary>
    public static bool TryReadYearFirst(ref DateCursor cursor, out CalendarDate date)
    {
        date = default;
        if (!cursor.TryReadNumber(4, 4, out int year)) return false;
        cursor.TrySkip('.');
        SkipGap(ref cursor);
        if (!MonthNames.TryRead(ref cursor, out int month, out bool isEnglish)) return false;
        SkipGap(ref cursor);
        if (!cursor.TryReadNumber(1, 2, out int day)) return false;
        cursor.TrySkip('.');
        return CalendarDate.TryCreate(year, month, day, isEnglish, out date);
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
