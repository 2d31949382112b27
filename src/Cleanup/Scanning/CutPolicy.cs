namespace Cleanup.Scanning;

/// <summary>Which findings are cut: from the kind's or the caller's least confidence on. Immutable and thread-safe.</summary>
/// <param name="options">What the caller wants.</param>
internal sealed class CutPolicy(CleanerOptions options)
{
    /// <summary>The least confidence from which a kind is cut; null for never.</summary>
    public Confidence? CutFrom(LeakKind kind)
    {
        Confidence others = options.CutFrom ?? kind.CutFrom;
        if (!options.Actions.TryGetValue(kind, out LeakAction action)) return others;
        if (action == LeakAction.Reported) return null;
        return others < Confidence.Likely ? others : Confidence.Likely;
    }

    /// <summary>Why a finding is cut, or not, whatever else the text has. What was not read to its end is left alone.</summary>
    public ActionReason ReasonOf(Finding finding)
    {
        if (finding.Evidence.HasFlag(Evidence.LimitReached)) return ActionReason.LimitReached;
        if (CutFrom(finding.Kind) is not { } least) return ActionReason.OnlyReported;
        return finding.Confidence < least ? ActionReason.NotSureEnough : ActionReason.SureEnough;
    }
}
