using System.Buffers;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Dates;

/// <summary>Reads the zone behind a time: a name, an offset, or both. Thread-safe.</summary>
internal static class ZoneOffset
{
    // The Line Islands; no place on earth is further ahead.
    private const int LargestHours = 14;

    private static readonly SearchValues<char> _signs = SearchValues.Create("+-−");

    /// <summary>
    /// Reads <c>+02:00</c>, <c>+0200</c>, <c>EST</c>, <c>(CET)</c>, <c>GMT+7</c>, with the comment that mail and JavaScript set behind it.
    /// </summary>
    /// <param name="cursor">Where to read; moves only behind a zone.</param>
    /// <param name="zone"><c>Z</c> or <c>±hh:mm</c>; empty where the zone's name settles no offset.</param>
    public static bool TryRead(ref DateCursor cursor, out string zone)
    {
        DateCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!TryReadOffset(ref ahead, fewestDigits: 2, out zone))
        {
            bool inBrackets = ahead.TrySkip('(');
            ReadOnlySpan<char> name = WithoutGlued(ahead.PeekWord());
            if (!TimeZoneNames.TryGetOffset(name, out zone)) return false;
            ahead.TrySkipStart(name);
            // JavaScript writes GMT+0200.
            if (string.Equals(zone, "Z", StringComparison.Ordinal) && TryReadOffset(ref ahead, fewestDigits: 1, out string offset))
                zone = offset;
            if (inBrackets && !ahead.TrySkip(')'))
            {
                zone = "";
                return false;
            }
        }
        SkipComment(ref ahead);
        cursor = ahead;
        return true;
    }

    // GMTUpdated: scraping glues the next label to the zone.
    private static ReadOnlySpan<char> WithoutGlued(ReadOnlySpan<char> word)
    {
        int small = 0;
        while (small < word.Length && char.IsUpper(word[small])) small++;
        return small > 1 && small < word.Length ? word[..(small - 1)] : word;
    }

    private static bool TryReadOffset(ref DateCursor cursor, int fewestDigits, out string offset)
    {
        offset = "";
        DateCursor ahead = cursor;
        if (!ahead.TrySkipAny(_signs, out char sign)) return false;
        int minutes = 0;
        if (ahead.TryReadNumber(4, 4, out int hours))
            (hours, minutes) = (hours / 100, hours % 100);
        else if (!ahead.TryReadNumber(fewestDigits, 2, out hours) || ahead.TrySkip(':') && !ahead.TryReadNumber(2, 2, out minutes))
            return false;
        if (hours > LargestHours || minutes > 59) return false;
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
