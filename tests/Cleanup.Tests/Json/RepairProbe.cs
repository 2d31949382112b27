using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Tests.Json;

/// <summary>One line of a set in <c>fixtures/repair</c>: a text of one class of damage, and the payloads that must come back.</summary>
public sealed record RepairProbe(string Class, string Text, JsonElement[] Payloads)
{
    public override string ToString() => $"{Class}: {Text}";

    public static IEnumerable<RepairProbe> ReadAll(string set = "probes.jsonl") =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "fixtures", "repair", set)).Select(Read);

    /// <summary>What is wrong with the payloads that <see cref="JsonRepair"/> finds; null when they are those that must come back.</summary>
    public string? Fault()
    {
        JsonElement[] found = Repair();
        return IsMet(found) ? null : $"{this}\n    gave {Join(found)}\n    not  {Join(Payloads)}";
    }

    private JsonElement[] Repair() => [.. JsonRepair.Repair(Text).Payloads.Select(payload => JsonElement.Parse(payload.Json.Span))];

    private static string Join(JsonElement[] payloads) => string.Join(' ', payloads.Select(payload => payload.GetRawText()));

    private bool IsMet(JsonElement[] payloads) =>
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
