using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Growth.Constructs;

/// <summary>What is given to the repair of JSON: texts made to be slow, examples, sets of damaged JSON.</summary>
internal static class RepairConstructs
{
    private const string Kind = "repair";

    public static IEnumerable<Construct> All =>
    [
        .. Hostile(Subject.Repair),
        .. Hostile(Subject.RepairAnyDepth),
        .. Hostile(Subject.Repair).Select(scrap => scrap.InBlocks()),
        .. RepairExample.ReadAll().SelectMany(example => Pieces.Of(Kind, example.Name, Subject.Repair, example.Before)),
        .. Directory.EnumerateFiles(Fixture.PathOf(Kind), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(OfSet),
    ];

    private static IEnumerable<Construct> Hostile(Subject subject) =>
        HostileJson.All.Select(text => new Construct(Kind, "hostile JSON", "scrap", subject, text.Repeated) { Start = text.Start });

    private static IEnumerable<Construct> OfSet(string file) => File.ReadLines(file).SelectMany((line, index) =>
        TextOf(line) is { } text ? Pieces.Of(Kind, $"repair/{Path.GetFileName(file)}:{index + 1}", Subject.Repair, text) : []);

    // What is bytes, as no text holds it, has none.
    private static string? TextOf(string line) =>
        JsonElement.Parse(line).TryGetProperty("text", out JsonElement text) ? text.GetString() : null;
}
