using System.Runtime.InteropServices;

namespace Cleanup;

/// <summary>How far a finding is above a threshold, in tenths of a logit; below it when it is not positive.</summary>
/// <param name="Threshold">The sum above which the finding would be it, were it alone in the text.</param>
/// <param name="OfRun">The mean of its run, by length: of what stands in a row with it, with only blanks between.</param>
/// <param name="OfFamily">The mean of its family in the text.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct JudgeMargin(int Threshold, double OfRun, double OfFamily)
{
    /// <summary>What decides: the mean of the two.</summary>
    public double Decisive => (OfRun + OfFamily) / 2;
}
