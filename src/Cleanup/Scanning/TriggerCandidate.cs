using System.Runtime.InteropServices;
using Cleanup.Detectors;

namespace Cleanup.Scanning;

/// <summary>A detector to ask at a trigger, if the character before it is one of a set.</summary>
/// <param name="Detector">The detector.</param>
/// <param name="Before">The set, a bit for each ASCII character.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TriggerCandidate(LeakDetector Detector, UInt128 Before)
{
    public bool Fits(int before) => ((Before >> before) & UInt128.One) != UInt128.Zero;
}
