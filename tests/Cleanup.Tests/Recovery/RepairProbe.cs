using System.Text.Json;
using Cleanup.Recovery;

namespace Cleanup.Tests.Recovery;

/// <summary>One line of <c>fixtures/repair/probes.jsonl</c>: a text of one class of damage, and the payloads that must come back.</summary>
public sealed record RepairProbe(string Class, string Text, JsonElement[] Payloads)
{
    public override string ToString() => $"{Class}: {Text}";

    public static IEnumerable<RepairProbe> ReadAll() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "fixtures", "repair", "probes.jsonl")).Select(Read);

    /// <summary>The payloads that <see cref="JsonRepair"/> finds.</summary>
    public JsonElement[] Repair() => [.. JsonRepair.Repair(Text).Payloads.Select(payload => JsonElement.Parse(payload.Json.Span))];

    /// <summary>Whether these are the payloads that must come back.</summary>
    public bool IsMet(JsonElement[] payloads) =>
        payloads.Length == Payloads.Length && payloads.Zip(Payloads).All(pair => JsonElement.DeepEquals(pair.First, pair.Second));

    private static RepairProbe Read(string line)
    {
        JsonElement probe = JsonElement.Parse(line);
        return new(
            probe.GetProperty("class").GetString()!,
            probe.GetProperty("text").GetString()!,
            [.. probe.GetProperty("payloads").EnumerateArray()]);
    }
}
