using System.Runtime.InteropServices;

namespace Cleanup.Grammars.Search;

/// <summary>
/// What was read up to a place, as its last step and a link to what was read before: many readings share their beginnings, and going back
/// to one takes nothing.
/// </summary>
/// <param name="Parent">Index of the node before; -1 at the start.</param>
/// <param name="Frame">The innermost open container; -1 when none is.</param>
/// <param name="Step">The last step.</param>
/// <param name="Cost">What the steps cost together.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SearchNode(int Parent, int Frame, DumpStep Step, float Cost)
{
    /// <summary>Whether a container closed with other members than it declares.</summary>
    public bool HasOtherCounts { get; init; }

    /// <summary>Whether a length does not agree to the byte.</summary>
    public bool HasInexact { get; init; }

    /// <summary>Whether a string may end elsewhere whose length nothing tells.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Whether a container nested deeper than it may.</summary>
    public bool IsTooDeep { get; init; }

    /// <summary>Whether a key waits for its value.</summary>
    public bool HasKey => Step.Kind == DumpStepKind.Key;
}
