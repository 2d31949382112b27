using System.Runtime.InteropServices;

namespace Cleanup.Detectors.PhpSerialize;

/// <summary>An open container while members are read. Frames link to their parent, so that a choice can be taken back by an index.</summary>
/// <param name="Parent">Index of the enclosing frame; -1 at the top.</param>
/// <param name="Token">What opened it; <see cref="SerializeToken.None"/> for a session file as a whole.</param>
/// <param name="Remaining">Members still to come.</param>
/// <param name="Depth">1 at the top.</param>
/// <param name="Class">The class of an object; else empty.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SerializeFrame(int Parent, SerializeToken Token, int Remaining, int Depth, TextRange Class);
