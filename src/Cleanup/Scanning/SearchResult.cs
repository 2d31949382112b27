using System.Collections.Immutable;

namespace Cleanup.Scanning;

/// <summary>What was found in a text. Immutable.</summary>
/// <param name="Findings">The findings, sorted and disjoint.</param>
/// <param name="Limits">The limits that ended the search for some kinds early.</param>
/// <param name="Faults">The detectors that failed.</param>
internal readonly record struct SearchResult(ImmutableArray<Finding> Findings, ImmutableArray<ScanLimit> Limits, ImmutableArray<DetectorFault> Faults);
