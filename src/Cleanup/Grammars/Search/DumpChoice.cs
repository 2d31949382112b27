using System.Runtime.InteropServices;

namespace Cleanup.Grammars.Search;

/// <summary>A place that can be read in several ways, and the state to go back to for taking another.</summary>
/// <param name="Mark">The state at that place.</param>
/// <param name="Ways">The ways, best first; null while only the first was looked for.</param>
/// <param name="Next">Index of the next to try.</param>
/// <param name="TriedEnd">Where the way ends that was tried before the others were looked for.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DumpChoice(DumpMark Mark, DumpStep[]? Ways, int Next, int TriedEnd);
