using System.Collections.Immutable;

namespace Cleanup.Scanning;

/// <summary>What was found in a text, and how it is edited. Immutable.</summary>
/// <param name="Findings">The findings, sorted and disjoint.</param>
/// <param name="Edits">The edits for them, sorted and disjoint.</param>
/// <param name="Text">The text with these edits.</param>
internal sealed record SearchResult(ImmutableArray<Finding> Findings, ImmutableArray<Edit> Edits, string Text)
{
    /// <summary>The limits that ended the search for some kinds early.</summary>
    public ImmutableArray<ScanLimit> Limits { get; init; } = [];

    /// <summary>The detectors that failed.</summary>
    public ImmutableArray<DetectorFault> Faults { get; init; } = [];
}
