using System.Runtime.InteropServices;

namespace Cleanup.FitJudge.Labels;

/// <summary>How much of a finding is what, in UTF-16 units without blanks.</summary>
/// <param name="Leaked">What leaked.</param>
/// <param name="Prose">What did not.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LabelledUnits(int Leaked, int Prose)
{
    public static LabelledUnits operator +(LabelledUnits left, LabelledUnits right) =>
        new(left.Leaked + right.Leaked, left.Prose + right.Prose);
}
