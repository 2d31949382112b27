namespace Cleanup.FitJudge.Validation;

/// <summary>
/// Chooses thresholds by what they cost: texts without leaks harmed, and leaks left, each as a share of all there are. Thread-safe.
/// </summary>
internal static class ThresholdChooser
{
    // Prose cut weighs twenty times a leak left; a family is one of several that harm the same texts, and each is charged for three.
    private const double CostOfHarm = 20;
    private const double LeastCertain = 0.995;

    // A sum on texts that nobody saw is off by about as much, so a step in what was seen is none.
    private const double Blur = 4;

    private const int Lowest = -20;
    private const int Highest = 80;

    /// <summary>The thresholds of a family.</summary>
    /// <param name="findings">Its findings.</param>
    /// <param name="contentTexts">How many texts without leaks there are.</param>
    public static Thresholds Of(IReadOnlyCollection<ScoredFinding> findings, int contentTexts)
    {
        double[] worst = [.. findings.Where(static finding => !finding.IsLeak)
            .GroupBy(static finding => finding.Text, static finding => finding.Sum, StringComparer.Ordinal).Select(Enumerable.Max)];
        double[][] leaks = [.. findings.Where(static finding => finding.IsLeak)
            .GroupBy(static finding => finding.Text, static finding => finding.Sum, StringComparer.Ordinal).Select(Enumerable.ToArray)];
        int likely = Enumerable.Range(Lowest, Highest - Lowest).MinBy(threshold =>
            (CostOfHarm * worst.Sum(sum => ShareAbove(sum, threshold)) / Math.Max(1, contentTexts)) +
            // A family of which nobody labelled a leak has none to lose.
            leaks.Select(ofText => ofText.Average(sum => 1 - ShareAbove(sum, threshold))).DefaultIfEmpty().Average());
        int certain = Enumerable.Range(likely, Highest - likely).FirstOrDefault(threshold => IsRight(findings, threshold), Highest);
        return new Thresholds(likely, certain);
    }

    private static double ShareAbove(double sum, int threshold) => 1 / (1 + Math.Exp((threshold - sum) / Blur));

    private static bool IsRight(IReadOnlyCollection<ScoredFinding> findings, int threshold)
    {
        double right = 0, all = 0;
        foreach (ScoredFinding finding in findings)
        {
            double weight = finding.Weight * ShareAbove(finding.Sum, threshold);
            all += weight;
            if (finding.IsLeak) right += weight;
        }
        return right >= LeastCertain * all;
    }
}
