using System.Text.Json;
using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Something that holds whatever the text. Immutable and thread-safe.</summary>
internal abstract class Invariant
{
    /// <summary>All of them, the gravest first.</summary>
    public static Invariant[] All { get; } =
    [
        new NothingFails(),
        new NoDetectorFails(),
        new EditsAreInOrder(),
        new EditsChangeSomething(),
        new EditsLeadToTheTextAndBack(),
        new NothingToCutIsLeft(),
        new FindingsStandInTheText(),
        new RepairsStandInTheirLeak(),
        new LimitsStandInTheText(),
        new LinksComeFromCutLeaks(),
        new RecoveredJsonIsValid(),
        new ExactMeansUnmended(),
        new FiguresAreNotNegative(),
        new EvidenceDoesNotContradictItself(),
        new AnArticleLosesWhatATextLoses(),
        new ASpanGivesTheSameFindings(),
        new AnExplanationLeadsToWhatIsDone(),
        new WhatTheBytesDenyIsNotFound(),
        new RepairGivesValidJson(),
        new PayloadsStandInTheText(),
        new ValidJsonStaysAsItIs(),
        new FilesGiveTheSameFindings(),
        new RecordsGiveTheirSourceBack(),
        new TimeIsBounded(),
        new MemoryIsBounded(),
    ];

    /// <summary>Those that say the same on every machine.</summary>
    public static Invariant[] Certain { get; } = [.. All.Where(static invariant => invariant is not TimeIsBounded)];

    /// <summary>What it says, such as <c>nothing-fails</c>.</summary>
    public string Name => field ??= JsonNamingPolicy.KebabCaseLower.ConvertName(GetType().Name);

    /// <summary>Of how many texts it is held to one: 1, unless it is slow.</summary>
    public virtual int Every => 1;

    /// <summary>Whether it measures, so that the smallest text that breaks it says little.</summary>
    public virtual bool IsMeasured => false;

    /// <summary>How a text breaks it; none when it holds. What it fails of itself breaks it too.</summary>
    public IReadOnlyList<Violation> Check(Trial trial)
    {
        try
        {
            return [.. Find(trial)];
        }
        catch (Exception exception)
        {
            return [new(FailureSort.Of(exception), $"{exception}")];
        }
    }

    /// <summary>How a text breaks it; none when it holds.</summary>
    protected abstract IEnumerable<Violation> Find(Trial trial);
}
