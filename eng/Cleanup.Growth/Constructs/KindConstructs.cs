using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Growth.Constructs;

/// <summary>
/// What the folder of a kind holds: hostile scraps, examples, captured output; what its detector is asked at; and the excerpts of its
/// leaks.
/// </summary>
internal static class KindConstructs
{
    private static readonly ILookup<string, string> _excerpts = File.ReadLines(Fixture.PathOf("excerpts/leaks.jsonl"))
        .Select(line => JsonElement.Parse(line))
        .ToLookup(excerpt => Text(excerpt, "kind"), excerpt => Text(excerpt, "leak"), StringComparer.Ordinal);

    public static IEnumerable<Construct> Of(string kind) =>
    [
        .. Hostile(kind, Subject.Clean),
        .. Hostile(kind, Subject.CleanAnyDepth),
        .. Hostile(kind, Subject.Clean).Select(scrap => scrap.InBlocks()),
        .. TriggerScraps.Of(kind)
            .Select((scrap, index) => new Construct(kind, $"{kind}/trigger:{index + 1}", "trigger", Subject.Clean, scrap)),
        .. SpecExample.ReadAll(kind).SelectMany(example => Pieces.Of(kind, $"{example}", Subject.Clean, example.Source)),
        .. Captured(kind).SelectMany(file => Pieces.Of(kind, file, Subject.Clean, Fixture.Read(file))),
        .. _excerpts[kind].SelectMany((leak, index) => Pieces.Of(kind, $"{kind}/excerpt:{index + 1}", Subject.Clean, leak)),
    ];

    private static IEnumerable<Construct> Hostile(string kind, Subject subject) => KindFixtures.HostileUnits(kind)
        .Select((unit, index) => new Construct(kind, $"{kind}/hostile.jsonl:{index + 1}", "scrap", subject, unit));

    private static IEnumerable<string> Captured(string kind)
    {
        string folder = Fixture.PathOf($"kinds/{kind}/captured");
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(Fixture.PathOf(""), file));
    }

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;
}
