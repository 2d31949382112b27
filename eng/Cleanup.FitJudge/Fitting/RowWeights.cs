using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Fitting;

/// <summary>
/// How much each finding counts: those of one text less the more there are, since they are alike, a long leak more than a short one, and
/// leaks in sum as much as content.
/// </summary>
internal static class RowWeights
{
    private const double UsualUnits = 300;

    /// <summary>The weights of the clear findings of texts, in their order; their mean is 1.</summary>
    public static double[] Of(IReadOnlyList<SearchedText> texts)
    {
        (LabelledFinding Finding, double Weight)[] rows = [.. texts.SelectMany(RowsOf)];
        double leaks = Sum(rows, FindingLabel.Leak), content = Sum(rows, FindingLabel.Content);
        double[] weights =
            [.. rows.Select(row => row.Finding.Label == FindingLabel.Leak ? row.Weight * content / leaks : row.Weight)];
        double mean = weights.Average();
        return Array.ConvertAll(weights, weight => weight / mean);
    }

    private static IEnumerable<(LabelledFinding Finding, double Weight)> RowsOf(SearchedText text)
    {
        LabelledFinding[] clear = [.. text.Findings.Where(static finding => finding.IsClear)];
        double share = text.Text.Weight / Math.Sqrt(clear.Length);
        return clear.Select(finding => (finding, share * SizeOf(finding)));
    }

    // Between half and three times, by the fourth root: a page state of 20,000 characters is one mistake all the same.
    private static double SizeOf(LabelledFinding finding) =>
        finding.Label == FindingLabel.Leak ? Math.Clamp(Math.Pow(finding.Units.Leaked / UsualUnits, 0.25), 0.5, 3) : 1;

    private static double Sum((LabelledFinding Finding, double Weight)[] rows, FindingLabel label) =>
        rows.Sum(row => row.Finding.Label == label ? row.Weight : 0);
}
