using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Dates;

/// <summary>A day with or without a time, in whichever order they were written. Immutable.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time as ISO 8601 writes it, with its zone; null when there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateExpression(CalendarDate Date, string? Time)
{
    private static readonly SearchValues<char> _timeSeparators = SearchValues.Create(",|@·•／/");
    private static readonly SearchValues<char> _dashes = SearchValues.Create("-–—");
    private static readonly string[] _at = ["at", "à", "um", "às", "a", "alle", "ore", "o", "godz", "godzina", "kl", "klo", "klokken", "om",
        "v", "ve", "в", "о", "saat", "ob", "las", "la"];

    private static readonly string[] _on = ["on", "am", "le", "el", "il", "den"];

    // Zones of North America, where the month comes first.
    private static readonly string[] _monthFirstZones = ["-04:00", "-05:00", "-06:00", "-07:00", "-08:00", "-09:00", "-10:00"];

    /// <summary>Whether the numbers could mean two days.</summary>
    public bool IsOpen => Date.MonthFirst is not null;

    /// <summary>The order that a time zone of North America speaks for.</summary>
    public DateOrder? OrderByZone => Time is not null && _monthFirstZones.Any(Time.EndsWith) ? DateOrder.MonthFirst : null;

    /// <summary>Reads a date and a time, or a time and a date, or a date alone; moves the cursor only then.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="isLabelled">Whether a word such as "Published" stands before it: then 17.05 behind the day is a time.</param>
    /// <param name="expression">The date.</param>
    public static bool TryRead(ref DateCursor cursor, bool isLabelled, out DateExpression expression)
    {
        DateCursor start = cursor;
        if (TryReadTimeFirst(ref cursor, out expression)) return true;
        cursor = start;
        expression = default;
        DateCursor ahead = cursor;
        if (!CalendarDate.TryRead(ref ahead, out CalendarDate date)) return false;
        cursor = ahead;
        string? time = null;
        if (TrySkipToTime(ref ahead, out bool mustBeTime, out bool isAnnounced))
        {
            if (TimeOfDay.TryRead(ref ahead, isAnnounced || isLabelled, out TimeOfDay found))
            {
                time = found.ToString();
                cursor = ahead;
            }
            else if (mustBeTime)
            {
                cursor = start;
                return false;
            }
        }
        expression = new DateExpression(date, time);
        return true;
    }

    /// <summary>The date in ISO 8601, its open order read as told.</summary>
    public string ToString(DateOrder order)
    {
        DateOnly day = order == DateOrder.MonthFirst && Date.MonthFirst is { } monthFirst ? monthFirst : Date.Day;
        return day.ToString("O", CultureInfo.InvariantCulture) + (Time is null ? "" : "T" + Time);
    }

    // 14:00, 28 Apr 2024; 18:13 05.01.2012; 5:45 AM PST 11/19/2019
    private static bool TryReadTimeFirst(ref DateCursor cursor, out DateExpression expression)
    {
        expression = default;
        if (!TimeOfDay.TryRead(ref cursor, isAnnounced: false, out TimeOfDay time)) return false;
        bool apart = cursor.AtBlank;
        cursor.SkipBlanks();
        apart |= cursor.TrySkipAny(_timeSeparators, out _) || cursor.TrySkipAny(_dashes, out _);
        cursor.SkipBlanks();
        if (cursor.TrySkipWord(_on)) cursor.SkipBlanks();
        if (!apart || !CalendarDate.TryRead(ref cursor, out CalendarDate date)) return false;
        expression = new DateExpression(date, time.ToString());
        return true;
    }

    // "T", ", ", " at ", " | ", " - ": true when the digits of a time follow.
    private static bool TrySkipToTime(ref DateCursor cursor, out bool mustBeTime, out bool isAnnounced)
    {
        isAnnounced = false;
        mustBeTime = cursor.TrySkip('T');
        if (mustBeTime) return cursor.AtDigit;
        // Scraping glues the time to the year: 20216:22 AM.
        bool apart = cursor.AtBlank || cursor.AtDigit || cursor.IsBehindIdeograph;
        cursor.SkipBlanks();
        // A dash that touches the digits is the sign of an offset.
        if (cursor.TrySkipAny(_dashes, out _) && !cursor.AtBlank) return false;
        apart |= cursor.TrySkipAny(_timeSeparators, out _);
        cursor.SkipBlanks();
        while (cursor.TrySkipWord(_at))
        {
            isAnnounced = true;
            cursor.TrySkip('.');
            cursor.TrySkip(':');
            cursor.SkipBlanks();
        }
        return apart && (cursor.AtDigit || char.IsLetter(cursor.Next));
    }
}
