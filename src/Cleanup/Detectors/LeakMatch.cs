using Cleanup.Recovery;

namespace Cleanup.Detectors;

/// <summary>What a detector found, before the policy decides on the action. Immutable.</summary>
internal sealed record LeakMatch(TextRange Range, Evidence Evidence, Confidence Confidence, RecoveredValue Recovery);
