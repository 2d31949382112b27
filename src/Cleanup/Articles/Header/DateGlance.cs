using Cleanup.Articles.Dates;
using Cleanup.Articles.Words;

namespace Cleanup.Articles.Header;

/// <summary>Tells lines with dates without reading them to their end. Thread-safe.</summary>
internal static class DateGlance
{
    // "Last updated on Thursday, about 3 hours ago": in longer ones something is told. With 30 one of 4,900 real texts is misread.
    private const int LongestRelative = 60;

    /// <summary>Whether a date stands somewhere in a line, be it of another day than the article's.</summary>
    public static bool HoldsDate(ReadOnlySpan<char> line)
    {
        if (!MayHoldDate(line)) return false;
        for (int i = 0; i < line.Length; i++)
        {
            var cursor = new DateCursor(line, i);
            if (char.IsLetterOrDigit(line[i]) && !cursor.IsInsideWord && DateExpression.TryRead(ref cursor, isLabelled: false, out _))
                return true;
        }
        return false;
    }

    /// <summary>Whether a trimmed line gives its date from another day's view: "Published 1 day ago".</summary>
    public static bool IsRelative(ReadOnlySpan<char> line)
    {
        int position = 0;
        return line.Length <= LongestRelative && DateLabels.TryRead(line, ref position, out _) &&
            line[position..].ContainsAnyInRange('0', '9') && !LineShape.IsProse(line);
    }

    /// <summary>Whether a line is not too long and has a run of four digits, which no date is without.</summary>
    public static bool MayHoldDate(ReadOnlySpan<char> line)
    {
        if (line.Length > LineShape.LongestFact) return false;
        int run = 0;
        foreach (char character in line)
        {
            run = DateCursor.IsDigit(character) ? run + 1 : 0;
            if (run == 4) return true;
        }
        return false;
    }
}
