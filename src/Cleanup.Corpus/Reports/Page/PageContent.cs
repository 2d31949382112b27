using System.Collections.Immutable;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>All that a page tells. Immutable.</summary>
internal sealed record PageContent
{
    /// <summary>Records that were read.</summary>
    public required long Documents { get; init; }

    /// <summary>Detectors that failed at a text.</summary>
    public required long Faults { get; init; }

    /// <summary>Errors of the run.</summary>
    public required long Errors { get; init; }

    /// <summary>Records that were rejected.</summary>
    public required long Rejected { get; init; }

    /// <summary>The sums of all findings.</summary>
    public required PageSums Sums { get; init; }

    /// <summary>The findings that are listed, in the order of the inputs.</summary>
    public required ImmutableArray<PageFinding> Findings { get; init; }

    /// <summary>Whether these are not all.</summary>
    public required bool IsSample { get; init; }

    /// <summary>What the records were cleaned with; null where nothing was found.</summary>
    public required RunVersions? Versions { get; init; }

    /// <summary>What offsets count.</summary>
    public required OffsetUnit Offsets { get; init; }

    /// <summary>Whether secrets are masked.</summary>
    public required bool Redacts { get; init; }

    /// <summary>What changed since an earlier report; null where none was given.</summary>
    public required PageComparison? Comparison { get; init; }
}
