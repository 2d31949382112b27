using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Cleanup.Bench;

/// <summary>Million UTF-16 units a second, from the mean.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "M chars/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Million characters (UTF-16 units) of input a second";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics) return "-";
        string method = benchmarkCase.Descriptor.WorkloadMethod.Name;
        long characters = benchmarkCase.Descriptor.Type.Name switch
        {
            nameof(JsonRepairBenchmarks) => JsonRepairBenchmarks.CharactersOf(method),
            nameof(NewsBenchmarks) => NewsBenchmarks.CharactersOf(),
            _ => CleaningBenchmarks.CharactersOf(method),
        };
        return $"{characters / statistics.Mean * 1_000:N0}";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
