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
        List<Range> runs = RunsOf(text, findings);
        int[] units = new int[findings.Count];
        for (int i = 0; i < units.Length; i++) units[i] = UnitsOf(text, findings[i].Finding.Range);
        bool[] surerRuns = HaveSurer(findings, runs);
        double[] likely = Margins(findings, runs, units, finding => finding.Sum + prior - finding.Family.Likely);
        double[] certain = Margins(findings, runs, units, finding => finding.Sum + prior - finding.Family.Certain);
        for (int i = 0; i < findings.Count; i++)
            findings[i].Confidence = !surerRuns[i]
                ? Confidence.Possible
                : certain[i] > 0 ? Confidence.Certain : likely[i] > 0 ? Confidence.Likely : Confidence.Possible;
    }

    // The findings of each run, by their indices.
    private static List<Range> RunsOf(ReadOnlySpan<char> text, List<WeighedFinding> findings)
    {
        var runs = new List<Range>();
        for (int start = 0, end; start < findings.Count; start = end)
        {
            end = start + 1;
            while (end < findings.Count && text[findings[end - 1].Finding.Range.End..findings[end].Finding.Range.Start].IsWhiteSpace()) end++;
            runs.Add(start..end);
        }
        return runs;
    }

    private static double[] Margins(List<WeighedFinding> findings, List<Range> runs, int[] units, Func<WeighedFinding, int> marginOf)
    {
        double[] margins = MeansOfRuns(findings, runs, units, marginOf);
        foreach (IGrouping<JudgeFamily, int> family in Enumerable.Range(0, margins.Length).GroupBy(i => findings[i].Family).ToArray())
        {
            double mean = family.Average(i => Math.Clamp(margins[i], -MostMargin, MostMargin));
            foreach (int i in family) margins[i] = (margins[i] + mean) / 2;
        }
        return margins;
    }

    // Whether a finding of the run, be it the finding itself, is one whatever stands around it.
    private static bool[] HaveSurer(List<WeighedFinding> findings, List<Range> runs)
    {
        bool[] surer = new bool[findings.Count];
        foreach (Range run in runs)
            surer.AsSpan(run).Fill(findings[run].Exists(static finding => !finding.Finding.Evidence.HasFlag(Evidence.Unsure)));
        return surer;
    }

    private static double[] MeansOfRuns(List<WeighedFinding> findings, List<Range> runs, int[] units, Func<WeighedFinding, int> marginOf)
    {
        double[] means = new double[findings.Count];
        foreach (Range run in runs)
        {
            double sum = 0, all = 0;
            for (int i = run.Start.Value; i < run.End.Value; i++)
            {
                sum += (double)units[i] * marginOf(findings[i]);
                all += units[i];
            }
            means.AsSpan(run).Fill(sum / all);
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
