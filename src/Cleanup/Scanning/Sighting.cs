using System.Runtime.InteropServices;

namespace Cleanup.Scanning;

/// <summary>A finding, with what to ask again for it. Immutable.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Detector">The index of the detector that made it.</param>
/// <param name="Trigger">Where the detector was asked.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Sighting(Finding Finding, int Detector, int Trigger);
