using System.Text.Json;

namespace Cleanup.Testing;

/// <summary>What the folder of each kind holds beside its spec.</summary>
public static class KindFixtures
{
    /// <summary>The ids of all kinds, in ordinal order.</summary>
    public static IEnumerable<string> Kinds =>
        Directory.EnumerateDirectories(Fixture.PathOf("kinds")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>What is repeated to make the kind's detector slow: the strings of hostile.jsonl.</summary>
    public static IEnumerable<string> HostileUnits(string kind) =>
        HostileLines(kind).Select(line => JsonSerializer.Deserialize<string>(line)!);

    /// <summary>The same as JSON strings.</summary>
    public static string[] HostileLines(string kind) =>
        Fixture.Read($"kinds/{kind}/hostile.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
