namespace Cleanup.FitJudge.Fitting;

/// <summary>One case to learn from.</summary>
/// <param name="Signs">The indices of the signs that hold, in ascending order; the first is 0, the bias.</param>
/// <param name="IsLeak">What it is.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Offset">What its score has before any sign, from weights that are not fitted.</param>
internal sealed record Observation(int[] Signs, bool IsLeak, double Weight, double Offset = 0);
