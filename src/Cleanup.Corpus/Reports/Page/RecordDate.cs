using System.Globalization;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>The day, month or year of a record, from what it says. Thread-safe.</summary>
internal static class RecordDate
{
    private static readonly string[] _beginnings = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary><c>2015-07-23</c>, <c>2015-07</c> or <c>2015</c>; null for what is no date of ISO 8601 or of HTTP.</summary>
    public static string? Of(string? given)
    {
        if (given is null) return null;
        foreach (string beginning in _beginnings)
            if (IsDate(given, beginning)) return given[..beginning.Length];
        return DateTime.TryParseExact(given, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime http)
            ? http.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsDate(string given, string beginning) =>
        given.Length >= beginning.Length &&
        (given.Length == beginning.Length || !char.IsAsciiDigit(given[beginning.Length])) &&
        DateTime.TryParseExact(given.AsSpan(0, beginning.Length), beginning, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
