using System.Buffers;
using System.Runtime.InteropServices;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Dates;

/// <summary>A time of day and its zone, with as much as the source gave. Immutable.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59; null when not given.</param>
/// <param name="Fraction">The digits behind the second; empty when not given.</param>
/// <param name="Zone"><c>Z</c>, <c>±hh:mm</c>, or empty when not given.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeOfDay(int Hour, int Minute, int? Second, string Fraction, string Zone)
{
    // Nanoseconds: no program prints finer ones.
    private const int MaxFractionDigits = 9;
    private static readonly string[] ClockWords = ["Uhr", "uur", "h", "hs", "hod", "hrs", "ч"];
    private static readonly (string Word, bool Afternoon)[] Halves = [("午前", false), ("午後", true), ("上午", false), ("下午", true),
        ("오전", false), ("오후", true)];
    private static readonly SearchValues<char> FractionPoints = SearchValues.Create(".,");

    /// <summary>
    /// Reads <c>13:38</c>, <c>13:38:26.5</c>, <c>13h38</c>, <c>13.38 Uhr</c>, <c>1:38 pm</c>, <c>6 p.m.</c>, <c>午後1時38分</c>,
    /// and a zone behind it.
    /// </summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="isAnnounced">Whether a word such as "kl." stands before it, so that 13.38 needs none behind it.</param>
    /// <param name="time">The time.</param>
    public static bool TryRead(ref DateCursor cursor, bool isAnnounced, out TimeOfDay time)
    {
        time = default;
        bool? afternoon = ReadMeridiemBefore(ref cursor);
        if (!cursor.TryReadNumber(1, 2, out int hour)) return false;
        int minute = 0;
        int? second = null;
        string fraction = "";
        bool isSure = TryReadMinute(ref cursor, out minute, out bool needsWord);
        if (isSure && !needsWord && cursor.TrySkip(':') && !TryReadSecond(ref cursor, out second, out fraction)) return false;
        bool isClock = TrySkipClockWord(ref cursor);
        if (afternoon is null && TryReadMeridiem(ref cursor, out bool behind)) afternoon = behind;
        if (afternoon is { } half)
        {
            if (hour is < 1 or > 12) return false;
            hour = (hour % 12) + (half ? 12 : 0);
        }
        else if (!isSure && !isClock)
        {
            return false;
        }
        if (hour > 23 || minute > 59 || second > 59) return false;
        bool hasZone = ZoneOffset.TryRead(ref cursor, out string zone);
        if (isSure && needsWord && !isClock && !isAnnounced && afternoon is null && !hasZone) return false;
        time = new TimeOfDay(hour, minute, second, fraction, zone);
        return true;
    }

    /// <summary>The time as ISO 8601 writes it, without the leading T.</summary>
    public override string ToString()
    {
        string seconds = Second is { } second ? $":{second:00}" : "";
        string fraction = Fraction.Length > 0 ? "." + Fraction : "";
        return $"{Hour:00}:{Minute:00}{seconds}{fraction}{Zone}";
    }

    // 13:38, 13h38, 13時38分; a period between them (13.38) needs the word behind it, else it is a number.
    private static bool TryReadMinute(ref DateCursor cursor, out int minute, out bool needsWord)
    {
        minute = 0;
        DateCursor ahead = cursor;
        needsWord = ahead.TrySkip('.');
        bool isIdeographic = !needsWord &&
            (ahead.TrySkip('時') || ahead.TrySkip('时') || ahead.TrySkip('點') || ahead.TrySkip('点') || ahead.TrySkip('시'));
        if (!needsWord && !isIdeographic && !ahead.TrySkip(':') && !ahead.TrySkip('：'))
        {
            ahead.SkipBlanks();
            if (!ahead.TrySkipWord("h")) return false;
            ahead.SkipBlanks();
        }
        if (isIdeographic) ahead.SkipBlanks();
        if (!ahead.TryReadNumber(2, 2, out minute) && !(isIdeographic && ahead.TryReadNumber(1, 2, out minute)))
        {
            if (!isIdeographic) return false;
        }
        else if (isIdeographic)
        {
            ahead.TrySkip('分');
            ahead.TrySkip('분');
        }
        cursor = ahead;
        return true;
    }

    private static bool TryReadSecond(ref DateCursor cursor, out int? second, out string fraction)
    {
        fraction = "";
        second = null;
        if (!cursor.TryReadNumber(2, 2, out int seconds)) return false;
        second = seconds;
        DateCursor ahead = cursor;
        if (!ahead.TrySkipAny(FractionPoints, out _) || !ahead.TryReadDigits(MaxFractionDigits, out ReadOnlySpan<char> digits)) return true;
        fraction = digits.ToString();
        cursor = ahead;
        return true;
    }

    private static bool TrySkipClockWord(ref DateCursor cursor)
    {
        DateCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!ahead.TrySkipWord(ClockWords)) return false;
        cursor = ahead;
        return true;
    }

    private static bool? ReadMeridiemBefore(ref DateCursor cursor)
    {
        foreach ((string word, bool afternoon) in Halves)
        {
            if (!cursor.TrySkipStart(word)) continue;
            cursor.SkipBlanks();
            return afternoon;
        }
        return null;
    }

    private static bool TryReadMeridiem(ref DateCursor cursor, out bool afternoon)
    {
        DateCursor ahead = cursor;
        ahead.SkipBlanks();
        afternoon = ahead.TrySkipWord("pm");
        if (afternoon || ahead.TrySkipWord("am"))
        {
            cursor = ahead;
            return true;
        }
        afternoon = ahead.TrySkipWord("p");
        if (!afternoon && !ahead.TrySkipWord("a")) return false;
        if (!ahead.TrySkip('.')) return false;
        ahead.SkipBlanks();
        if (!ahead.TrySkipWord("m")) return false;
        ahead.TrySkip('.');
        cursor = ahead;
        return true;
    }
}
