using System.Runtime.InteropServices;

namespace Cleanup.Detectors.Dumps;

/// <summary>A place that can be read in several ways, and the state to go back to for taking another.</summary>
/// <param name="Position">Where the step starts.</param>
/// <param name="Steps">The ways, best first.</param>
/// <param name="Next">Index of the next to try.</param>
/// <param name="Frame">The frame at that point.</param>
/// <param name="Frames">Frames at that point.</param>
/// <param name="Nodes">Nodes at that point.</param>
/// <param name="Lengths">Lengths at that point.</param>
/// <param name="Repairs">Repairs at that point.</param>
/// <param name="Partials">Partial values at that point.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DumpChoice(int Position, DumpStep[] Steps, int Next, int Frame, int Frames, int Nodes, int Lengths, int Repairs, int Partials);
