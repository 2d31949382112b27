using BenchmarkDotNet.Attributes;
using Cleanup.Json;

namespace Cleanup.Bench;

/// <summary>JSON repair of one megabyte, against parsing and writing valid JSON with System.Text.Json.</summary>
[MemoryDiagnoser]
public class JsonRepairBenchmarks
{
    private const int Records = 7_000;

    private readonly string _valid = SampleTexts.RelatedJson(Records, damaged: false);
    private readonly string _damaged = SampleTexts.RelatedJson(Records, damaged: true);
    private readonly string _cut = SampleTexts.RelatedJson(Records, damaged: false)[..^40];

    [Benchmark(Baseline = true, Description = "System.Text.Json: parse and write valid JSON")]
    public int ParseAndWrite() => System.Text.Json.Nodes.JsonNode.Parse(_valid)!.ToJsonString().Length;

    [Benchmark(Description = "repair valid JSON")]
    public int RepairValid() => Repair(_valid);

    [Benchmark(Description = "repair inner quotes and trailing commas")]
    public int RepairDamaged() => Repair(_damaged);

    [Benchmark(Description = "repair JSON that was cut short")]
    public int RepairCut() => Repair(_cut);

    internal static long CharactersOf(string method) => SampleTexts.RelatedJson(Records, damaged: string.Equals(method, nameof(RepairDamaged), StringComparison.Ordinal)).Length;

    private static int Repair(string text) => JsonRepair.Repair(text).Payloads[0].Json.Length;
}
