namespace Cleanup.FitJudge.Fitting;

/// <summary>Weights that were fitted without a part of the cases, to be tried on that part.</summary>
internal static class CrossValidation
{
    /// <summary>The weights that are fitted without a fold, in logits, by the fold.</summary>
    /// <param name="observations">The cases.</param>
    /// <param name="foldOf">The fold of each.</param>
    /// <param name="signs">How many weights there are.</param>
    /// <param name="penalty">As for <see cref="LogisticRegression.Fit"/>.</param>
    public static Dictionary<int, double[]> WeightsWithout(IReadOnlyList<Observation> observations, IReadOnlyList<int> foldOf, int signs,
        double penalty) => foldOf.Distinct().ToDictionary(
            static fold => fold,
            fold => LogisticRegression.Fit([.. observations.Where((_, index) => foldOf[index] != fold)], signs, penalty));

    /// <summary>
    /// How likely a leak scores higher than what is none: the area under the curve, 0.5 for chance and 1 for never wrong.
    /// </summary>
    public static double Area(IReadOnlyList<Observation> observations, IReadOnlyList<double> scores)
    {
        var ordered = Enumerable.Range(0, scores.Count).GroupBy(index => scores[index]).OrderBy(static group => group.Key);
        double below = 0, wins = 0, leaks = 0;
        foreach (IGrouping<double, int> group in ordered)
        {
            int ofLeaks = group.Count(index => observations[index].IsLeak), others = group.Count() - ofLeaks;
            wins += ofLeaks * (below + (others / 2.0));
            (below, leaks) = (below + others, leaks + ofLeaks);
        }
        return wins / (leaks * below);
    }
}
