using System.Globalization;
using Cleanup.Corpus;
using Cleanup.Corpus.Problems;

namespace Cleanup.Cli.Terminal;

/// <summary>The words for a run's sums.</summary>
internal static class Wording
{
    /// <summary>A number and its noun: <c>1 record</c>, <c>2 records</c>.</summary>
    public static string Count(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>One line for the end of a run.</summary>
    public static string Of(RunSummary summary, ProblemLog log) =>
        $"{Count(summary.Records, "record")}: {Count(summary.Cut, "leak")} to cut, {summary.Reported} only reported, " +
        $"{Count(summary.RelatedLinks, "related link")}; " +
        $"{(summary.Uncut > 0 ? $"{Count(summary.Uncut, "record")} left uncut, " : "")}" +
        $"{log.Rejected} rejected, {Count(log.Errors, "error")}{(summary.Faults > 0 ? $", {Count(summary.Faults, "fault")}" : "")}";
}
