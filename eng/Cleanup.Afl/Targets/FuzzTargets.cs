using Cleanup.Afl.Checks;
using Cleanup.Testing;

namespace Cleanup.Afl.Targets;

/// <summary>All targets: the whole scanner, the grammar of each kind, the repair of JSON, the readers of files.</summary>
internal static class FuzzTargets
{
    // Every kind's grammar in one run is hard enough: a few of its texts each.
    private const int SeedsOfKindInScanner = 4;

    public static IEnumerable<FuzzTarget> All => [Scanner, Repair, Readers, .. KindFixtures.Kinds.Select(OfKind)];

    /// <exception cref="ArgumentException">There is no such target.</exception>
    public static FuzzTarget Named(string name) =>
        All.FirstOrDefault(target => string.Equals(target.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no target '{name}'.", nameof(name));

    private static FuzzTarget Scanner => FuzzTarget.OfTexts(
        "scanner",
        new InvariantCheck(Subjects.Scanner).Check,
        KindFixtures.Kinds.SelectMany(kind => TextsOf(kind).Take(SeedsOfKindInScanner)),
        KindFixtures.Kinds.SelectMany(KindFixtures.HostileUnits));

    private static FuzzTarget Repair => FuzzTarget.OfTexts(
        "repair",
        new InvariantCheck(Subjects.Repair).Check,
        RepairExample.ReadAll().Select(example => example.Before),
        HostileJson.All.Select(hostile => hostile.Repeated));

    private static FuzzTarget Readers => new("readers", new ReaderCheck().Check, ReaderSeeds.All, ReaderSeeds.Tokens);

    private static FuzzTarget OfKind(string kind) =>
        FuzzTarget.OfTexts(kind, new InvariantCheck(Subjects.OfKind(kind)).Check, TextsOf(kind), KindFixtures.HostileUnits(kind));

    private static IEnumerable<string> TextsOf(string kind) => SpecExample.ReadAll(kind).Select(example => example.Source);
}
