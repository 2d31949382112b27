namespace Cleanup.FitJudge.Validation;

/// <summary>What a finding sums to by weights that its fold had no part in. Immutable.</summary>
/// <param name="Text">The id of its text.</param>
/// <param name="Family">Its family.</param>
/// <param name="IsLeak">What it is.</param>
/// <param name="Weight">How much it counts: those of one text less the more there are.</param>
/// <param name="Sum">The sum, in tenths of a logit.</param>
internal sealed record ScoredFinding(string Text, string Family, bool IsLeak, double Weight, double Sum);
