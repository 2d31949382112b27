using System.Runtime.InteropServices;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>An open container. Frames link to their parent, so that a choice can be taken back by an index.</summary>
/// <param name="Parent">Index of the enclosing frame; -1 at the top.</param>
/// <param name="Depth">1 at the top.</param>
/// <param name="IsObject">Whether its keys may have a visibility.</param>
/// <param name="HasBareArrows">Whether its first key was lost, and so others may be.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintRFrame(int Parent, int Depth, bool IsObject, bool HasBareArrows);
