using System.Globalization;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Dates and times of columns as ISO 8601 has them. Thread-safe.</summary>
internal static class JsonTimes
{
    // Leap seconds are counted by none of the formats.
    private const long SecondsOfDay = 24 * 60 * 60;
    // Formats count days further than the calendar of .NET goes.
    private static readonly long _firstDay = DateOnly.MinValue.DayNumber - _epoch.DayNumber;
    private static readonly long _lastDay = DateOnly.MaxValue.DayNumber - _epoch.DayNumber;
    private static DateOnly _epoch => new(1970, 1, 1);

    /// <summary>A date; null for one outside of the years 1 to 9999.</summary>
    /// <param name="days">The days since 1970-01-01.</param>
    public static string? Date(long days) => days >= _firstDay && days <= _lastDay
        ? _epoch.AddDays((int)days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    /// <summary>A time of day; null for one that is none.</summary>
    /// <param name="units">How many units since midnight.</param>
    /// <param name="digits">How many digits of a second a unit is: 3 for a thousandth.</param>
    public static string? Time(long units, int digits)
    {
        long perSecond = PowerOfTen(digits);
        if (units < 0 || units / perSecond >= SecondsOfDay) return null;
        (long seconds, long fraction) = Math.DivRem(units, perSecond);
        string time = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
        return fraction == 0 ? time : $"{time}.{fraction.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}";
    }

    /// <summary>A date with a time of day; null for one outside of the years 1 to 9999.</summary>
    /// <param name="units">How many units since 1970-01-01T00:00:00.</param>
    /// <param name="digits">How many digits of a second a unit is.</param>
    /// <param name="isUtc">Whether it is a time of UTC.</param>
    public static string? Timestamp(long units, int digits, bool isUtc)
    {
        long perDay = SecondsOfDay * PowerOfTen(digits);
        long days = Math.DivRem(units, perDay, out long rest);
        if (rest < 0) (days, rest) = (days - 1, rest + perDay);
        return Date(days) is { } date ? $"{date}T{Time(rest, digits)}{(isUtc ? "Z" : "")}" : null;
    }

    private static long PowerOfTen(int digits)
    {
        long power = 1;
        for (; digits > 0; digits--) power *= 10;
        return power;
    }
}
