using System.Collections.Immutable;

namespace Cleanup.Judging;

/// <summary>A finding on its way to a verdict. Not thread-safe.</summary>
/// <param name="finding">The finding.</param>
/// <param name="family">Its family.</param>
/// <param name="signs">Its signs.</param>
/// <param name="sum">What they sum to, base and family included.</param>
internal sealed class WeighedFinding(Finding finding, JudgeFamily family, ImmutableArray<Sign> signs, int sum)
{
    public Finding Finding => finding;

    public JudgeFamily Family => family;

    public int Sum => sum;

    /// <summary>How sure it is that it is a leak here.</summary>
    public Confidence Confidence { get; set; }

    public Finding ToFinding() => new(finding)
    {
        Signs = signs,
        Confidence = finding.Evidence.HasFlag(Evidence.LimitReached) ? Confidence.Possible : Confidence,
    };
}
