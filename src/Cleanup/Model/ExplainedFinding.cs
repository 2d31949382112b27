using System.Collections.Immutable;

namespace Cleanup;

/// <summary>Why a finding is what it is. Immutable.</summary>
public sealed record ExplainedFinding
{
    /// <summary>The finding.</summary>
    public required Finding Finding { get; init; }

    /// <summary>What the detectors said that were asked where it stands, in the order in which they were asked.</summary>
    public required ImmutableArray<DetectorAnswer> Answers { get; init; }

    /// <summary>How it was judged; null for a kind of your own, which the judge does not know.</summary>
    public required Judgement? Judgement { get; init; }

    /// <summary>The least confidence from which it is cut; null for never.</summary>
    public required Confidence? CutFrom { get; init; }

    /// <summary>Why it is cut, or only reported.</summary>
    public required ActionReason Reason { get; init; }

    /// <summary>Whether it shows, or is sure enough, only once the text around it is edited.</summary>
    public required bool IsOfEditedText { get; init; }
}
