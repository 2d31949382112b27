using System.Globalization;
using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Reporting;

/// <summary>Prints a fit for people, in Markdown.</summary>
internal static class FitReport
{
    public static void WriteSet(TextWriter output, IReadOnlyList<LabelledText> texts, IReadOnlyList<LabelledFinding> findings)
    {
        output.WriteLine($"{texts.Count} texts, {texts.Count(static text => text.IsContent)} without a leak; {findings.Count} findings:");
        foreach ((FindingLabel label, int count) in findings.CountBy(static finding => finding.Label).OrderBy(static one => one.Key))
            output.WriteLine($"  {count} {label.ToString().ToLowerInvariant()}");
    }

    public static void WriteFrontier(TextWriter output, double area, int contentTexts, IEnumerable<FrontierRow> rows)
    {
        output.WriteLine();
        output.WriteLine(Invariant($"Out of fold, each finding by itself: area under the curve {area:F4}"));
        output.WriteLine();
        output.WriteLine("| threshold | content texts harmed | | cut of what was found |");
        output.WriteLine("|---|---|---|---|");
        foreach (FrontierRow row in rows)
        {
            double harmed = 100.0 * row.Harmed / contentTexts;
            output.WriteLine(Invariant($"| {row.Threshold} | {row.Harmed} | {harmed:F2} % | {100 * row.Cut:F1} % |"));
        }
    }

    public static void WriteWeights(TextWriter output, IEnumerable<(string Name, int Before, int After)> weights)
    {
        output.WriteLine();
        output.WriteLine("| weight, in tenths of a logit | before | fitted |");
        output.WriteLine("|---|---|---|");
        foreach ((string name, int before, int after) in weights) output.WriteLine(Invariant($"| `{name}` | {before} | {after} |"));
    }

    private static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
