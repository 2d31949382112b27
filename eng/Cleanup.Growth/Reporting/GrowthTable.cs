using Cleanup.Growth.Constructs;
using Cleanup.Growth.Measuring;

namespace Cleanup.Growth.Reporting;

/// <summary>The worst rows as a Markdown table.</summary>
internal static class GrowthTable
{
    private const int LongestUnit = 100;

    public static void Write(IReadOnlyCollection<GrowthRow> rows, int show, TextWriter report)
    {
        report.WriteLine(
            "| construct | form | time × a doubling | µs a character | s for ten million | memory × a doubling | bytes a character | " +
                "unit |");
        report.WriteLine("|---|---|---:|---:|---:|---:|---:|---|");
        foreach (GrowthRow row in rows.Take(show)) report.WriteLine(Line(row));
        report.WriteLine();
        string limits = $"{GrowthRow.MostGrowth} × a doubling or {GrowthRow.MostSecondsOfLong} s for ten million characters";
        report.WriteLine($"{rows.Count} rows, {rows.Count(row => row.BreaksLimit)} above {limits}");
    }

    private static string Line(GrowthRow row)
    {
        (Construct construct, Cost cost) = (row.Construct, row.Sixteenfold);
        string time = $"{row.TimeGrowth:0.00} | {cost.MicrosecondsPerUnit:0.000} | {row.SecondsOfLong:0.0}";
        string memory = $"{row.MemoryGrowth:0.00} | {cost.BytesPerUnit:0}";
        return $"| {construct.Name} | {construct.Form} | {time} | {memory} | {Cell(construct.Unit)} |";
    }

    // Neither a bar nor a backquote may stand in it.
    private static string Cell(string text)
    {
        string unit = RowJson.Quote(text).Replace("|", "\\u007c", StringComparison.Ordinal)
            .Replace("`", "\\u0060", StringComparison.Ordinal);
        return unit.Length <= LongestUnit ? $"`{unit}`" : $"`{unit[..LongestUnit]}`…";
    }
}
