using System.Runtime.InteropServices;

namespace Cleanup.Fuzz.Trials;

/// <summary>What a call took.</summary>
/// <param name="Nanoseconds">Time, by the clock.</param>
/// <param name="Bytes">Memory that it allocated.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cost(double Nanoseconds, long Bytes);
