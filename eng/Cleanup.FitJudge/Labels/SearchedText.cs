using System.Collections.Immutable;

namespace Cleanup.FitJudge.Labels;

/// <summary>A labelled text with all that the search finds in it. Immutable.</summary>
/// <param name="Text">The text.</param>
/// <param name="Findings">What was found, in the order of the text.</param>
internal sealed record SearchedText(LabelledText Text, ImmutableArray<LabelledFinding> Findings);
