namespace Cleanup.FitJudge.Validation;

/// <summary>
/// Chooses thresholds by what they cost: texts without leaks harmed, and leaks left, each as a share of all there are. Thread-safe.
/// </summary>
internal static class ThresholdChooser
{
    // Prose cut weighs four times a leak left; a family is one of several that harm the same texts, and each is charged for three. With 20
    // as few texts are harmed out of fold, and more short articles keep their leak; with 8 nearly twice as many are.
    private const double CostOfHarm = 12;
    private const double LeastCertain = 0.995;

    // A sum on texts that nobody saw is off by about as much, so a step in what was seen is none.
    private const double Blur = 4;

    private const int Lowest = -20;
    private const int Highest = 80;

    /// <summary>The thresholds of a family.</summary>
    /// <param name="findings">Its findings.</param>
    /// <param name="contentTexts">What all texts without leaks weigh.</param>
    public static Thresholds Of(IReadOnlyCollection<ScoredFinding> findings, double contentTexts)
    {
        ILookup<(string Id, double Weight), double> content = SumsOf(findings, isLeak: false), leaks = SumsOf(findings, isLeak: true);
        // A family of which nobody labelled a leak has none to lose.
        double leakyTexts = Math.Max(1, leaks.Sum(static text => text.Key.Weight));
        int likely = Enumerable.Range(Lowest, Highest - Lowest).MinBy(threshold =>
            (CostOfHarm * content.Sum(text => text.Key.Weight * ShareAbove(text.Max(), threshold)) / Math.Max(1, contentTexts)) +
            (leaks.Sum(text => text.Key.Weight * text.Average(sum => 1 - ShareAbove(sum, threshold))) / leakyTexts));
        int certain = Enumerable.Range(likely, Highest - likely).FirstOrDefault(threshold => IsRight(findings, threshold), Highest);
        return new Thresholds(likely, certain);
    }

    private static ILookup<(string Id, double Weight), double> SumsOf(IEnumerable<ScoredFinding> findings, bool isLeak) => findings
        .Where(finding => finding.IsLeak == isLeak)
        .ToLookup(static finding => (finding.Text.Id, finding.Text.Weight), static finding => finding.Sum);

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
