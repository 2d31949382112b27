using System.Runtime.InteropServices;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>An open container while members are read. Frames link to their parent, so that a choice can be taken back by an index.</summary>
/// <param name="Parent">Index of the enclosing frame; -1 at the top.</param>
/// <param name="Token">What opened it.</param>
/// <param name="Remaining">Members still to come.</param>
/// <param name="Depth">1 at the top.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct VarDumpFrame(int Parent, VarDumpToken Token, int Remaining, int Depth);
