using System.Collections.Immutable;
using System.Globalization;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>Counts by month or year as columns of a chart, without gaps. Thread-safe.</summary>
internal static class DateAxis
{
    // Of the calendar that dates are normalised to.
    private const int MonthsOfYear = 12;

    // More columns are too thin to be told apart.
    private const int MostColumns = 48;

    /// <summary>The columns: of months where these are few and each date has one, else of years.</summary>
    /// <param name="counts">Counts by <c>2015-07</c> or <c>2015</c>.</param>
    public static ImmutableArray<(string Name, long Count)> Of(IReadOnlyDictionary<string, long> counts)
    {
        if (counts.Count == 0) return [];
        bool haveMonths = counts.Keys.All(static date => date.Length > "2015".Length);
        if (haveMonths && Columns(counts, IndexOfMonth, NameOfMonth) is { } months) return months;
        return Columns(counts, YearOf, static year => year.ToString("D4", CultureInfo.InvariantCulture)) ?? ByYear(counts);
    }

    private static ImmutableArray<(string Name, long Count)>? Columns(
        IReadOnlyDictionary<string, long> counts, Func<string, int> indexOf, Func<int, string> nameOf)
    {
        ILookup<int, long> found = counts.ToLookup(pair => indexOf(pair.Key), static pair => pair.Value);
        int first = found.Min(static group => group.Key), last = found.Max(static group => group.Key);
        return last - first >= MostColumns
            ? null
            : [.. Enumerable.Range(first, last - first + 1).Select(index => (nameOf(index), found[index].Sum()))];
    }

    // Dates that are centuries apart: the latest years of which there are any.
    private static ImmutableArray<(string Name, long Count)> ByYear(IReadOnlyDictionary<string, long> counts) =>
    [
        .. counts.GroupBy(static pair => pair.Key[.."2015".Length], static pair => pair.Value, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal).TakeLast(MostColumns)
            .Select(static group => (group.Key, group.Sum())),
    ];

    private static int YearOf(string date) => int.Parse(date.AsSpan(0, "2015".Length), CultureInfo.InvariantCulture);

    private static int IndexOfMonth(string date) =>
        (YearOf(date) * MonthsOfYear) + int.Parse(date.AsSpan("2015-".Length, 2), CultureInfo.InvariantCulture) - 1;

    private static string NameOfMonth(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{index / MonthsOfYear:D4}-{(index % MonthsOfYear) + 1:D2}");
}
