using System.Runtime.InteropServices;

namespace Cleanup.Corpus;

/// <summary>What leaks of a run are counted by. Immutable.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Confidence">How sure they are.</param>
/// <param name="Action">What became of them.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LeakSort(string Kind, Confidence Confidence, LeakAction Action);
