using System.Runtime.InteropServices;

namespace Cleanup.FitJudge.Validation;

/// <summary>From which sums on findings of a family are what.</summary>
/// <param name="Likely">Above it they are likely leaks.</param>
/// <param name="Certain">Above it they are certain.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Thresholds(int Likely, int Certain);
