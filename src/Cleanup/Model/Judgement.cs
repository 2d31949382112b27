using System.Collections.Immutable;

namespace Cleanup;

/// <summary>How a finding got its confidence; all weights are tenths of a logit. Immutable.</summary>
public sealed record Judgement
{
    /// <summary>What the weights are called, as their file says.</summary>
    public required string Version { get; init; }

    /// <summary>What every finding has before anything is looked at.</summary>
    public required int Base { get; init; }

    /// <summary>The family of its kind.</summary>
    public required string Family { get; init; }

    /// <summary>What its family has.</summary>
    public required int FamilyWeight { get; init; }

    /// <summary>What sort of texts were assumed.</summary>
    public required CorpusPrior Prior { get; init; }

    /// <summary>What that adds.</summary>
    public required int PriorWeight { get; init; }

    /// <summary>The signs that were seen, in the order of <c>docs/judge.md</c>.</summary>
    public required ImmutableArray<ExplainedSign> Signs { get; init; }

    /// <summary>The sum of all of these.</summary>
    public int Sum => Base + FamilyWeight + PriorWeight + Signs.Sum(static sign => sign.Sign.Weight);

    /// <summary>How many findings stand in its run, itself among them.</summary>
    public required int FindingsOfRun { get; init; }

    /// <summary>How many findings of its family the text has, itself among them.</summary>
    public required int FindingsOfFamily { get; init; }

    /// <summary>How far it is above what is likely.</summary>
    public required JudgeMargin Likely { get; init; }

    /// <summary>How far it is above what is certain.</summary>
    public required JudgeMargin Certain { get; init; }

    /// <summary>
    /// Whether it is possible whatever the sum, as no finding of its run is one for sure: see <see cref="Evidence.Unsure"/>.
    /// </summary>
    public required bool IsUnsure { get; init; }
}
