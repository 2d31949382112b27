using Cleanup.Testing;

namespace Cleanup.Growth.Constructs;

/// <summary>
/// What the folder of a kind holds: hostile scraps, examples, captured output; what its detector is asked at; and the excerpts of its
/// leaks.
/// </summary>
internal static class KindConstructs
{
    public static IEnumerable<Construct> Of(string kind) =>
    [
        .. Hostile(kind, Subject.Clean),
        .. Hostile(kind, Subject.CleanAnyDepth),
        .. Hostile(kind, Subject.Clean).Select(scrap => scrap.InBlocks()),
        .. TriggerScraps.Of(kind)
            .Select((scrap, index) => new Construct(kind, $"{kind}/trigger:{index + 1}", "trigger", Subject.Clean, scrap)),
        .. SpecExample.ReadAll(kind).SelectMany(example => Pieces.Of(kind, $"{example}", Subject.Clean, example.Source)),
        .. KindFixtures.Captured(kind)
            .SelectMany(name => Pieces.Of(kind, $"kinds/{kind}/captured/{name}.txt", Subject.Clean, KindFixtures.ReadCaptured(kind, name))),
        .. Excerpts.Leaks.Where(excerpt => string.Equals(excerpt.Kind, kind, StringComparison.Ordinal))
            .SelectMany((excerpt, index) => Pieces.Of(kind, $"{kind}/excerpt:{index + 1}", Subject.Clean, excerpt.Leak)),
    ];

    private static IEnumerable<Construct> Hostile(string kind, Subject subject) => KindFixtures.HostileUnits(kind)
        .Select((unit, index) => new Construct(kind, $"{kind}/hostile.jsonl:{index + 1}", "scrap", subject, unit));
}
