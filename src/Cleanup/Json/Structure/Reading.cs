using System.Collections.Immutable;

namespace Cleanup.Json.Structure;

/// <summary>One way to read a stretch of a damaged text: the stretch with a few characters edited, and how far it is JSON then.</summary>
/// <param name="Text">The stretch as it is read.</param>
/// <param name="Edits">What was edited, in the order it was done.</param>
/// <param name="EditCost">What that costs.</param>
/// <param name="Stop">Where the reading ends.</param>
internal sealed record Reading(string Text, ImmutableArray<StructureEdit> Edits, float EditCost, ScanStop Stop)
{
    /// <summary>After an error: where the token stands that does not belong there.</summary>
    public int ErrorAt { get; init; }

    /// <summary>What the edits cost and how odd what they leave is.</summary>
    public float Cost { get; init; }

    /// <summary>Whether a string holds what should stand outside of it: then it is not certain.</summary>
    public bool HoldsStray { get; init; }

    /// <summary>Two readings with the same tokens have the same.</summary>
    public int Tokens { get; init; }
}
