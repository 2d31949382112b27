using System.Buffers;
using System.Runtime.InteropServices;

namespace Cleanup.Articles;

/// <summary>A time of day and its zone, with as much as the source gave. Immutable.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59; null when not given.</param>
/// <param name="Fraction">The digits behind the second; empty when not given.</param>
/// <param name="Zone"><c>Z</c>, <c>±hh:mm</c>, or empty when not given.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeOfDay(int Hour, int Minute, int? Second, string Fraction, string Zone)
{
    private const int MaxFractionDigits = 9;
    private static readonly SearchValues<char> Signs = SearchValues.Create("+-−");
    private static readonly SearchValues<char> FractionPoints = SearchValues.Create(".,");

    /// <summary>
    /// Reads <c>13:38</c>, <c>13:38:26.5</c>, <c>1:38 pm</c> or <c>6 p.m.</c>, and a zone behind it.
    /// </summary>
    public static bool TryRead(ref DateCursor cursor, out TimeOfDay time)
    {
        time = default;
        if (!cursor.TryReadNumber(1, 2, out int hour)) return false;
        int minute = 0;
        int? second = null;
        ReadOnlySpan<char> fraction = [];
        bool hasMinute = cursor.TrySkip(':');
        if (hasMinute)
        {
            if (!cursor.TryReadNumber(2, 2, out minute)) return false;
            if (cursor.TrySkip(':'))
            {
                if (!cursor.TryReadNumber(2, 2, out int seconds)) return false;
                second = seconds;
                DateCursor ahead = cursor;
                if (ahead.TrySkipAny(FractionPoints, out _) && ahead.TryReadDigits(MaxFractionDigits, out fraction)) cursor = ahead;
            }
        }
        if (TryReadMeridiem(ref cursor, out bool afternoon))
        {
            if (hour is < 1 or > 12) return false;
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        else if (!hasMinute)
        {
            return false;
        }
        if (hour > 23 || minute > 59 || second > 59) return false;
        time = new TimeOfDay(hour, minute, second, fraction.ToString(), ReadZone(ref cursor));
        return true;
    }

    /// <summary>The time as ISO 8601 writes it, without the leading T.</summary>
    public override string ToString()
    {
        string seconds = Second is { } second ? $":{second:00}" : "";
        string fraction = Fraction.Length > 0 ? "." + Fraction : "";
        return $"{Hour:00}:{Minute:00}{seconds}{fraction}{Zone}";
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
        if (!ahead.TrySkip('.') || !ahead.TrySkipWord("m")) return false;
        ahead.TrySkip('.');
        cursor = ahead;
        return true;
    }

    private static string ReadZone(ref DateCursor cursor)
    {
        DateCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!TryReadOffset(ref ahead, out string zone))
        {
            bool inBrackets = ahead.TrySkip('(');
            ReadOnlySpan<char> name = ahead.PeekWord();
            if (!TimeZoneNames.TryGetOffset(name, out zone)) return "";
            ahead.TrySkipWord(name);
            if (inBrackets && !ahead.TrySkip(')')) return "";
            // JavaScript writes GMT+0200.
            if (string.Equals(zone, "Z", StringComparison.Ordinal) && TryReadOffset(ref ahead, out string offset)) zone = offset;
        }
        SkipComment(ref ahead);
        cursor = ahead;
        return zone;
    }

    private static bool TryReadOffset(ref DateCursor cursor, out string offset)
    {
        offset = "";
        DateCursor ahead = cursor;
        if (!ahead.TrySkipAny(Signs, out char sign)) return false;
        int minutes = 0;
        if (ahead.TryReadNumber(4, 4, out int hours))
            (hours, minutes) = (hours / 100, hours % 100);
        else if (!ahead.TryReadNumber(2, 2, out hours) || ahead.TrySkip(':') && !ahead.TryReadNumber(2, 2, out minutes))
            return false;
        if (hours > 14 || minutes > 59) return false;
        // RFC 2822 §3.3: -0000 is UTC from a place of unknown zone.
        bool unknown = sign != '+' && hours == 0 && minutes == 0;
        offset = unknown ? "Z" : $"{(sign == '+' ? '+' : '-')}{hours:00}:{minutes:00}";
        cursor = ahead;
        return true;
    }

    // RFC 2822 §3.2.3 and JavaScript: "+0000 (UTC)", "GMT+0000 (Coordinated Universal Time)".
    private static void SkipComment(ref DateCursor cursor)
    {
        DateCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!ahead.TrySkip('(')) return;
        while (ahead.TrySkipWord(ahead.PeekWord()) && ahead.AtBlank) ahead.SkipBlanks();
        if (ahead.TrySkip(')')) cursor = ahead;
    }
}
