using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// From sums to verdicts. What stands in a run, with only blanks between or as tags of one sentence, is one thing: it has one mean. Tags
/// of one block go with the best of them. And findings of one family in one page go together: half of what each has is the family's mean.
/// Not thread-safe.
/// </summary>
internal sealed class Verdicts
{
    // A long finding does not outvote its run, nor one that is beyond doubt its family: a sum is seldom further from its threshold.
    private const int MostUnits = 400;
    private const double MostMargin = 60;

    // Between two tags of one sentence: half of a long one.
    private const int LongestWords = 120;

    private readonly List<WeighedFinding> _findings;
    private readonly List<Range> _runs;
    private readonly List<Range> _branches;
    private readonly int[] _units;

    /// <param name="text">The text.</param>
    /// <param name="findings">Its findings, in its order.</param>
    public Verdicts(ReadOnlySpan<char> text, List<WeighedFinding> findings)
    {
        _findings = findings;
        _runs = RunsOf(text, findings);
        _branches = Branches.Of(text, findings);
        _units = new int[findings.Count];
        for (int i = 0; i < _units.Length; i++) _units[i] = UnitsOf(text, findings[i].Finding.Range);
    }

    /// <summary>Sets the confidence of each.</summary>
    /// <param name="prior">What is added to each sum.</param>
    public void Decide(int prior)
    {
        bool[] surerRuns = HaveSurer();
        double[] likely = Margins(finding => finding.Sum + prior - finding.Family.Likely);
        double[] certain = Margins(finding => finding.Sum + prior - finding.Family.Certain);
        for (int i = 0; i < _findings.Count; i++)
            _findings[i].Confidence = !surerRuns[i]
                ? Confidence.Possible
                : certain[i] > 0 ? Confidence.Certain : likely[i] > 0 ? Confidence.Likely : Confidence.Possible;
    }

    /// <summary>How far each is above something, as its run and its family have it.</summary>
    /// <param name="marginOf">How far one is above it by itself.</param>
    public double[] Margins(Func<WeighedFinding, int> marginOf)
    {
        double[] margins = MeansOfRuns(marginOf);
        foreach (IGrouping<JudgeFamily, int> family in Enumerable.Range(0, margins.Length).GroupBy(i => _findings[i].Family).ToArray())
        {
            double mean = family.Average(i => Math.Clamp(margins[i], -MostMargin, MostMargin));
            foreach (int i in family) margins[i] = (margins[i] + mean) / 2;
        }
        return margins;
    }

    /// <summary>How many findings stand in the run of each.</summary>
    public int[] FindingsOfRuns()
    {
        int[] findings = new int[_findings.Count];
        foreach (Range run in _runs) findings.AsSpan(run).Fill(run.End.Value - run.Start.Value);
        return findings;
    }

    // The findings of each run, by their indices.
    private static List<Range> RunsOf(ReadOnlySpan<char> text, List<WeighedFinding> findings)
    {
        var runs = new List<Range>();
        for (int start = 0, end; start < findings.Count; start = end)
        {
            end = start + 1;
            while (end < findings.Count && AreOneRun(text, findings[end - 1], findings[end])) end++;
            runs.Add(start..end);
        }
        return runs;
    }

    // Only blanks between, or words of one sentence, which a template was to fill or somebody shows how to.
    private static bool AreOneRun(ReadOnlySpan<char> text, WeighedFinding one, WeighedFinding next)
    {
        ReadOnlySpan<char> between = text[one.Finding.Range.End..next.Finding.Range.Start];
        if (Blank.IsAll(between)) return true;
        if (between.Length > LongestWords || !Branches.IsTag(one) || !Branches.IsTag(next)) return false;
        bool goesOn = !between.ContainsAny('\n', '\r') || char.IsLower(Blank.TrimStart(between)[0]);
        return goesOn && Sentences.NextEnd(between, 0) < 0 && !Sentences.EndsWithStop(between);
    }

    // Whether a finding of the run, be it the finding itself, is one whatever stands around it.
    private bool[] HaveSurer()
    {
        bool[] surer = new bool[_findings.Count];
        foreach (Range run in _runs)
            surer.AsSpan(run).Fill(_findings[run].Exists(static finding => !finding.Finding.Evidence.HasFlag(Evidence.Unsure)));
        foreach (Range block in _branches) Share(surer, block, static (one, other) => one || other);
        return surer;
    }

    /// <summary>How far the run of each is above something, by the length of what stands in it.</summary>
    /// <param name="marginOf">How far one is above it by itself.</param>
    public double[] MeansOfRuns(Func<WeighedFinding, int> marginOf)
    {
        double[] means = new double[_findings.Count];
        foreach (Range run in _runs)
        {
            double sum = 0, all = 0;
            for (int i = run.Start.Value; i < run.End.Value; i++)
            {
                sum += (double)_units[i] * marginOf(_findings[i]);
                all += _units[i];
            }
            means.AsSpan(run).Fill(sum / all);
        }
        foreach (Range block in _branches) Share(means, block, Math.Max);
        return means;
    }

    // All tags of a block have what the best of them has.
    private void Share<T>(T[] values, Range block, Func<T, T, T> best)
    {
        int[] tags = [.. Enumerable.Range(block.Start.Value, block.End.Value - block.Start.Value)
            .Where(i => Branches.IsOfBlock(_findings[i]))];
        T shared = tags.Select(i => values[i]).Aggregate(best);
        foreach (int i in tags) values[i] = shared;
    }

    // How much it is, blanks apart.
    private static int UnitsOf(ReadOnlySpan<char> text, TextRange range)
    {
        int units = 0;
        for (int i = range.Start; i < range.End && units < MostUnits; i++)
        {
            if (!Blank.Is(text[i])) units++;
        }
        return Math.Max(1, units);
    }
}
