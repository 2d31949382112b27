using System.Collections.Immutable;

namespace Cleanup;

/// <summary>A text without its leaks, and what the leaks held. Immutable.</summary>
public class CleanResult
{
    /// <summary>The source text with <see cref="Edits"/> applied; the same instance when there is none.</summary>
    public required string Text { get; init; }

    /// <summary>The leaks, cut and reported, in the order of the source text.</summary>
    public ImmutableArray<Finding> Leaks { get; init; } = [];

    /// <summary>The changes from the source text to <see cref="Text"/>: sorted, disjoint, in source offsets (UTF-16 units).</summary>
    public ImmutableArray<Edit> Edits { get; init; } = [];

    /// <summary>The lists of related articles found in the leaks that were cut, in order.</summary>
    public ImmutableArray<RelatedLink> RelatedLinks { get; init; } = [];

    /// <summary>The limits that ended the search for some kinds early.</summary>
    public ImmutableArray<ScanLimit> Limits { get; init; } = [];

    /// <summary>The detectors that failed. Each is out for this text, and what the others found stands.</summary>
    public ImmutableArray<DetectorFault> Faults { get; init; } = [];
}
