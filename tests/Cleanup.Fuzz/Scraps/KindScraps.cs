using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Fuzz.Scraps;

/// <summary>What is known of a kind: its spec's examples, hostile scraps, captured output, and what its detector is asked at.</summary>
internal static class KindScraps
{
    public static IEnumerable<string> Of(string kind) =>
    [
        .. SpecExample.ReadAll(kind).SelectMany(static example => (string[])[example.Source, .. example.Values ?? []]),
        .. File.ReadLines(Fixture.PathOf($"kinds/{kind}/hostile.jsonl")).Select(static line => JsonSerializer.Deserialize<string>(line)!),
        .. Captured(kind),
        .. TriggerScraps.Of(kind),
    ];

    private static IEnumerable<string> Captured(string kind)
    {
        string folder = Fixture.PathOf($"kinds/{kind}/captured");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)
            : [];
    }
}
