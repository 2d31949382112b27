using System.Collections.Immutable;

namespace Cleanup.FitJudge.Labels;

/// <summary>A finding whose label is known. Immutable.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Family">The judge's family of its kind.</param>
/// <param name="Label">What it is.</param>
/// <param name="Units">How long it is, blanks apart.</param>
/// <param name="Signs">The ids of the signs that were seen.</param>
internal sealed record LabelledFinding(LabelledText Text, string Family, FindingLabel Label, int Units, ImmutableArray<string> Signs);
