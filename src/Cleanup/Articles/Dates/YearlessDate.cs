namespace Cleanup.Articles.Dates;

/// <summary>A day without its year: "November 18 at 4:46 PM".</summary>
internal static class YearlessDate
{
    private static readonly string[] _at = ["at", "um", "à", "a"];

    /// <summary>Skips a month's name and a day, and the time behind them.</summary>
    public static bool TrySkip(ref DateCursor cursor)
    {
        DateCursor ahead = cursor;
        if (!DateNames.TryReadMonth(ref ahead, out _, out _)) return false;
        ahead.SkipBlanks();
        if (!ahead.TryReadNumber(1, 2, out int day) || day is < 1 or > 31) return false;
        cursor = ahead;
        ahead.TrySkip(',');
        ahead.SkipBlanks();
        if (ahead.TrySkipWord(_at)) ahead.SkipBlanks();
        if (TimeOfDay.TryRead(ref ahead, isAnnounced: false, out _)) cursor = ahead;
        return true;
    }
}
