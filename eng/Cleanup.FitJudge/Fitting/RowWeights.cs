using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Fitting;

/// <summary>
/// How much each finding counts: those of one text less the more there are, since they are alike, a long leak more than a short one, and
/// leaks in sum as much as content.
/// </summary>
internal static class RowWeights
{
    private const double UsualUnits = 300;

    public static double[] Of(IReadOnlyList<LabelledFinding> findings)
    {
        var ofText = findings.CountBy(static finding => finding.Text.Id).ToDictionary(StringComparer.Ordinal);
        double[] weights = [.. findings.Select(finding => SizeOf(finding) / Math.Sqrt(ofText[finding.Text.Id]))];
        double leaks = Sum(findings, weights, FindingLabel.Leak), content = Sum(findings, weights, FindingLabel.Content);
        for (int i = 0; i < weights.Length; i++)
        {
            if (findings[i].Label == FindingLabel.Leak) weights[i] *= content / leaks;
        }
        double mean = weights.Average();
        return Array.ConvertAll(weights, weight => weight / mean);
    }

    // Between half and three times, by the fourth root: a page state of 20,000 characters is one mistake all the same.
    private static double SizeOf(LabelledFinding finding) =>
        finding.Label == FindingLabel.Leak ? Math.Clamp(Math.Pow(finding.Units / UsualUnits, 0.25), 0.5, 3) : 1;

    private static double Sum(IReadOnlyList<LabelledFinding> findings, double[] weights, FindingLabel label) =>
        findings.Select((finding, index) => finding.Label == label ? weights[index] : 0).Sum();
}
