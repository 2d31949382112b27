namespace Cleanup.Articles;

/// <summary>The English names of months and weekdays.</summary>
internal static class DateNames
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>Reads a month, in full or cut to three letters or more ("Sept"), with or without a period.</summary>
    public static bool TryReadMonth(ref DateCursor cursor, out int month)
    {
        month = IndexOf(Months, cursor.PeekWord()) + 1;
        return month > 0 && Skip(ref cursor);
    }

    /// <summary>Reads a weekday, in full or cut to three letters or more ("Thurs"), with or without a period.</summary>
    public static bool TryReadWeekday(ref DateCursor cursor, out DayOfWeek weekday)
    {
        int index = IndexOf(Weekdays, cursor.PeekWord());
        weekday = (DayOfWeek)index;
        return index >= 0 && Skip(ref cursor);
    }

    private static int IndexOf(string[] names, ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return -1;
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return i;
        }
        return -1;
    }

    private static bool Skip(ref DateCursor cursor)
    {
        cursor.TrySkipWord(cursor.PeekWord());
        cursor.TrySkip('.');
        return true;
    }
}
