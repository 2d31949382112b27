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
        new AnArticleLosesTheSameLeaks(),
        new TheFirstFindingIsFoundAlone(),
        new RepairGivesValidJson(),
        new PayloadsStandInTheText(),
        new ValidJsonStaysAsItIs(),
    ];

    /// <summary>What it says, such as <c>nothing-fails</c>.</summary>
    public string Name => field ??= System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(GetType().Name);

    /// <summary>How a text breaks it; none when it holds.</summary>
    public abstract IEnumerable<Violation> Check(Trial trial);
}
