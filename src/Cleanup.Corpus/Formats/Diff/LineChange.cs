using System.Runtime.InteropServices;

namespace Cleanup.Corpus.Formats.Diff;

/// <summary>Lines of an input that become others. Immutable.</summary>
/// <param name="Line">The 1-based number of the first in the input.</param>
/// <param name="Lines">How many there are; none where lines are added.</param>
/// <param name="Start">Where those that they become begin in the output.</param>
/// <param name="Length">How many bytes these have.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineChange(long Line, int Lines, int Start, int Length);
