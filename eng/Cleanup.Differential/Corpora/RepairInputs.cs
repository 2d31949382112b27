using Cleanup.Differential.Texts;
using Cleanup.Testing;

namespace Cleanup.Differential.Corpora;

/// <summary>What is given to JSON repair: the examples, the sets of damaged JSON, and the texts that are made to be slow.</summary>
internal static class RepairInputs
{
    private const int HostileLength = 2_000;

    public static IEnumerable<SourceText> All => [.. Examples, .. Sets, .. Hostile];

    private static IEnumerable<SourceText> Examples =>
        RepairExample.ReadAll().Select(static example => SourceText.Of(example.Name, example.Before));

    private static IEnumerable<SourceText> Sets =>
        Directory.EnumerateFiles(Fixture.PathOf("repair"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(Lines);

    private static IEnumerable<SourceText> Hostile =>
        HostileJson.All.Select(static hostile => SourceText.Of($"{hostile.Start} {hostile.Repeated} …", hostile.Create(HostileLength)));

    private static IEnumerable<SourceText> Lines(string file) => File.ReadLines(file)
        .Select((line, index) => TextLine.Read(line, index + 1)! with { Id = $"repair/{Path.GetFileName(file)}:{index + 1}" });
}
