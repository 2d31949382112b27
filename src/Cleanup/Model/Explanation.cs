using System.Collections.Immutable;

namespace Cleanup;

/// <summary>Why what stands at a place of a text is a leak, or none. Immutable.</summary>
public sealed record Explanation
{
    /// <summary>The findings that stand at the place, in the order of the text; all findings where no place was asked for.</summary>
    public required ImmutableArray<ExplainedFinding> Findings { get; init; }

    /// <summary>What the detectors said that were asked at the place where no finding stands; none where no place was asked for.</summary>
    public required ImmutableArray<DetectorAnswer> Answers { get; init; }

    /// <summary>The finding nearest to the place when none stands there; null when the text has none.</summary>
    public required Finding? Nearest { get; init; }
}
