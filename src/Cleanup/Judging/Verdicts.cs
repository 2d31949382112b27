namespace Cleanup.Judging;

/// <summary>
/// From sums to verdicts. What stands in a run, with only blanks between, is one thing: it has one mean. And findings of one family in one
/// page go together: half of what each has is the family's mean. Thread-safe.
/// </summary>
internal static class Verdicts
{
    // A long finding does not outvote its run, nor one that is beyond doubt its family.
    private const int MostUnits = 400;
    private const double MostMargin = 60;

    /// <summary>Sets the confidence of each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Its findings, in its order.</param>
    /// <param name="prior">What is added to each sum.</param>
    public static void Decide(ReadOnlySpan<char> text, List<WeighedFinding> findings, int prior)
    {
        bool[] surerRuns = HaveSurer(text, findings);
        double[] likely = Margins(text, findings, finding => finding.Sum + prior - finding.Family.Likely);
        double[] certain = Margins(text, findings, finding => finding.Sum + prior - finding.Family.Certain);
        for (int i = 0; i < findings.Count; i++)
            findings[i].Confidence = !surerRuns[i]
                ? Confidence.Possible
                : certain[i] > 0 ? Confidence.Certain : likely[i] > 0 ? Confidence.Likely : Confidence.Possible;
    }

    private static double[] Margins(ReadOnlySpan<char> text, List<WeighedFinding> findings, Func<WeighedFinding, int> marginOf)
    {
        double[] margins = MeansOfRuns(text, findings, marginOf);
        foreach (IGrouping<JudgeFamily, int> family in Enumerable.Range(0, margins.Length).GroupBy(i => findings[i].Family).ToArray())
        {
            double mean = family.Average(i => Math.Clamp(margins[i], -MostMargin, MostMargin));
            foreach (int i in family) margins[i] = (margins[i] + mean) / 2;
        }
        return margins;
    }

    // Whether a finding of the run, be it the finding itself, is one whatever stands around it.
    private static bool[] HaveSurer(ReadOnlySpan<char> text, List<WeighedFinding> findings)
    {
        bool[] surer = new bool[findings.Count];
        for (int start = 0, end; start < surer.Length; start = end)
        {
            end = EndOfRun(text, findings, start);
            Array.Fill(surer, findings[start..end].Exists(static finding => !finding.Finding.Evidence.HasFlag(Evidence.Unsure)), start,
                end - start);
        }
        return surer;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, List<WeighedFinding> findings, int start)
    {
        int end = start + 1;
        while (end < findings.Count && text[findings[end - 1].Finding.Range.End..findings[end].Finding.Range.Start].IsWhiteSpace()) end++;
        return end;
    }

    private static double[] MeansOfRuns(ReadOnlySpan<char> text, List<WeighedFinding> findings, Func<WeighedFinding, int> marginOf)
    {
        double[] means = new double[findings.Count];
        for (int start = 0, end; start < means.Length; start = end)
        {
            double sum = 0, units = 0;
            end = EndOfRun(text, findings, start);
            foreach (WeighedFinding finding in findings[start..end])
            {
                int weight = UnitsOf(text, finding.Finding.Range);
                sum += (double)weight * marginOf(finding);
                units += weight;
            }
            Array.Fill(means, sum / units, start, end - start);
        }
        return means;
    }

    // How much it is, blanks apart.
    private static int UnitsOf(ReadOnlySpan<char> text, TextRange range)
    {
        int units = 0;
        for (int i = range.Start; i < range.End && units < MostUnits; i++)
        {
            if (!char.IsWhiteSpace(text[i])) units++;
        }
        return Math.Max(1, units);
    }
}
