using System.Globalization;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Cli.Terminal;

/// <summary>The sums of a run for people: what there is none of is left out. Thread-safe.</summary>
internal static class SummaryText
{
    // So that a summary with its sums stays on a screen of 24 lines; --summary has all.
    private const int MostRows = 10;

    /// <summary>Writes the sums: the first line has the most of it.</summary>
    public static void Tell(StandardError error, RunSummary summary, ProblemLog log)
    {
        error.WriteLine(Wording.Of(summary, log));
        TellIgnored(error, log);
        foreach (string line in Lines(summary, log)) error.WriteLine(line);
    }

    /// <summary>Writes how many files git ignores, where there are any.</summary>
    public static void TellIgnored(StandardError error, ProblemLog log)
    {
        if (log.Ignored > 0) error.WriteLine($"{Wording.Count(log.Ignored, "file")} not read, as .gitignore has them");
    }

    // Those behind the first.
    private static IEnumerable<string> Lines(RunSummary summary, ProblemLog log)
    {
        if (summary.CharactersCut > 0) yield return $"{Number(summary.CharactersCut)} characters cut";
        int width = summary.Leaks.Counts.Keys.Select(sort => sort.Kind.Length).DefaultIfEmpty().Max();
        IEnumerable<(string, long)> leaks = summary.Leaks.Ranked(LeakSortOrder.Instance).Select(row =>
            ($"{row.Key.Kind.PadRight(width)}  {KebabCase.NameOf(row.Key.Confidence),-8}  {KebabCase.NameOf(row.Key.Action)}", row.Count));
        IEnumerable<string> tables = Table("leaks", [.. leaks], 0)
            .Concat(Table("leaks by host", [.. summary.Hosts.Ranked(StringComparer.Ordinal)], summary.Hosts.Others))
            .Concat(Table("rejected", [.. log.RejectReasons.Ranked(StringComparer.Ordinal)], log.RejectReasons.Others));
        foreach (string line in tables) yield return line;
    }

    private static IEnumerable<string> Table(string heading, (string Key, long Count)[] rows, long others)
    {
        if (rows.Length == 0) yield break;
        yield return $"{heading}:";
        int width = Number(rows[0].Count).Length;
        foreach ((string key, long count) in rows.Take(MostRows)) yield return $"  {Number(count).PadLeft(width)}  {key}";
        long rest = rows.Skip(MostRows).Sum(row => row.Count) + others;
        if (rest > 0) yield return $"  {Number(rest).PadLeft(width)}  others";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
