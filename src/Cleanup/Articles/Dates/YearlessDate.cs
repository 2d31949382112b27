using Cleanup.Articles.Words;

namespace Cleanup.Articles.Dates;

/// <summary>A day without its year: "November 18 at 4:46 PM", "18 ноября". Thread-safe.</summary>
internal static class YearlessDate
{
    private static readonly string[] _at = ["at", "um", "à", "a"];

    /// <summary>Skips a month's name and a day in either order, and the time behind them.</summary>
    public static bool TrySkip(ref DateCursor cursor)
    {
        DateCursor ahead = cursor;
        bool isDayFirst = ahead.TryReadNumber(1, 2, out int day);
        if (isDayFirst)
        {
            ahead.TrySkip('.');
            ahead.SkipBlanks();
        }
        if (!MonthNames.TryRead(ref ahead, out _, out _)) return false;
        if (!isDayFirst) ahead.SkipBlanks();
        if (!isDayFirst && !ahead.TryReadNumber(1, 2, out day) || day is < 1 or > 31) return false;
        cursor = ahead;
        ahead.TrySkip(',');
        ahead.SkipBlanks();
        if (ahead.TrySkipWord(_at)) ahead.SkipBlanks();
        if (TimeOfDay.TryRead(ref ahead, isAnnounced: false, out _)) cursor = ahead;
        return true;
    }
}
