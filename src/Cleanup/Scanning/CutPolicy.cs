namespace Cleanup.Scanning;

/// <summary>Which findings are cut: from the kind's or the caller's least confidence on. Immutable and thread-safe.</summary>
/// <param name="options">What the caller wants.</param>
internal sealed class CutPolicy(CleanerOptions options)
{
    /// <summary>The least confidence from which a kind is cut.</summary>
    public Confidence CutFrom(LeakKind kind) => options.CutFrom ?? kind.CutFrom;

    /// <summary>Why a finding is cut, or not, whatever else the text has. What was not read to its end is left alone.</summary>
    public ActionReason ReasonOf(Finding finding)
    {
        if (finding.Evidence.HasFlag(Evidence.LimitReached)) return ActionReason.LimitReached;
        return finding.Confidence < CutFrom(finding.Kind) ? ActionReason.NotSureEnough : ActionReason.SureEnough;
    }
}
