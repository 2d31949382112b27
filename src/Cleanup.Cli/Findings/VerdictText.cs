using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Reports;
using Cleanup.Corpus.Settings;

namespace Cleanup.Cli.Findings;

/// <summary>What a check says at its end.</summary>
internal static class VerdictText
{
    // A baseline of another folder is gone as a whole: its first lines show that.
    private const int MaxGone = 10;

    /// <summary>The lines: what counts and what does not, and what the baseline has that is gone.</summary>
    public static IEnumerable<string> Lines(FindingsTotals totals, FindingsPolicy policy, AllowRules rules)
    {
        var parts = new List<string>();
        foreach (FindingSeverity severity in Enum.GetValues<FindingSeverity>().Reverse())
            if (totals.Of(severity) is > 0 and var count) parts.Add(Wording.Count(count, KebabCase.NameOf(severity)));
        if (totals.Of(FindingStatus.Baseline) is > 0 and var known) parts.Add($"{known} in the baseline");
        if (totals.Of(FindingStatus.Allowed) is > 0 and var allowed) parts.Add($"{allowed} allowed");
        if (totals.Of(FindingStatus.Ignored) is > 0 and var ignored) parts.Add($"{ignored} ignored by marks in the text");
        if (parts.Count > 0) yield return string.Join(", ", parts) + Limits(totals, policy);
        foreach (AllowRule rule in rules.Unused) yield return $"{rule.From}: this rule allowed nothing: {Printable.Line(rule.Reason)}";
        BaselineEntry[] gone = [.. policy.Baseline?.Gone ?? []];
        if (gone.Length == 0) yield break;
        (string are, string them) = gone.Length == 1 ? ("is", "it") : ("are", "them");
        yield return $"{Wording.Count(gone.Length, "finding")} of the baseline {are} gone (--update-baseline takes {them} out):";
        foreach (BaselineEntry entry in gone.Take(MaxGone)) yield return $"  {entry.Source}: {entry.Kind} {entry.Fingerprint}";
        if (gone.Length > MaxGone) yield return $"  and {gone.Length - MaxGone} more";
    }

    private static string Limits(FindingsTotals totals, FindingsPolicy policy)
    {
        string rate = policy.MaxRate is { } most ? $"; {totals.Rate:P2} of the records have one that counts, {most:P2} may" : "";
        return policy.MaxLeaks is > 0 and var leaks ? $"; {totals.Failing} count, {leaks} may{rate}" : rate;
    }
}
