using System.Runtime.InteropServices;

namespace Cleanup.Grammars.Search;

/// <summary>Ways that were not taken at a node, or to end there what was cut short.</summary>
/// <param name="Node">The node.</param>
/// <param name="Ways">The ways, cheapest first; null while only the first was looked for.</param>
/// <param name="Next">Index of the next to try.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SearchChoice(int Node, DumpStep[]? Ways, int Next)
{
    /// <summary>Where the way ends that was tried before the others were looked for.</summary>
    public int TriedEnd { get; init; }

    /// <summary>What spoke against that way.</summary>
    public float TriedDoubt { get; init; }

    /// <summary>Whether it is to say that the dump was cut short at the node.</summary>
    public bool IsCut { get; init; }
}
