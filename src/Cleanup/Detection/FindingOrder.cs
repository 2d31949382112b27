namespace Cleanup.Detection;

/// <summary>
/// Which of two readings of a place is the finding: the one that begins earlier, then one of a kind
/// that a user described, then the surer, then the longer. What becomes of it does
/// not matter, so that the same is found whatever is cut. Thread-safe.
/// </summary>
internal static class FindingOrder
{
    /// <summary>Why a candidate gives way to the best so far; null when it takes its place.</summary>
    public static DetectorOutcome? LossOf(Finding candidate, Finding best)
    {
        if (candidate.Range.Start != best.Range.Start)
            return candidate.Range.Start < best.Range.Start ? null : DetectorOutcome.BeginsLater;
        if (candidate.Kind.IsNamed != best.Kind.IsNamed) return candidate.Kind.IsNamed ? null : DetectorOutcome.LessSure;
        // The data in a script are worth more than the cut.
        if (candidate.Confidence != best.Confidence) return candidate.Confidence > best.Confidence ? null : DetectorOutcome.LessSure;
        if (candidate.Range.Length != best.Range.Length)
            return candidate.Range.Length > best.Range.Length ? null : DetectorOutcome.Shorter;
        // Both can read it, as JSON with single quotes and Python: the one that had less to mend is the producer.
        if (candidate.Recovery.Status != best.Recovery.Status)
            return candidate.Recovery.Status > best.Recovery.Status ? null : DetectorOutcome.LessRecovered;
        return candidate.Recovery.Repairs.Length < best.Recovery.Repairs.Length ? null : DetectorOutcome.MoreMended;
    }
}
