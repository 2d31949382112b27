using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Validation;

/// <summary>What a finding sums to by weights that its fold had no part in. Immutable.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Family">Its family.</param>
/// <param name="IsLeak">What it is.</param>
/// <param name="Weight">How much it counts: those of one text less the more there are.</param>
/// <param name="Sum">The sum, in tenths of a logit.</param>
internal sealed record ScoredFinding(LabelledText Text, string Family, bool IsLeak, double Weight, double Sum);
