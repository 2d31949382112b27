using System.Globalization;
using Cleanup.Growth.Measuring;

namespace Cleanup.Growth.Reporting;

/// <summary>The worst rows as a Markdown table.</summary>
internal static class GrowthTable
{
    private const int LongestUnit = 100;

    public static void Write(IReadOnlyCollection<GrowthRow> rows, int show, TextWriter report)
    {
        report.WriteLine("| construct | form | time × a doubling | µs a character | memory × a doubling | bytes a character | unit |");
        report.WriteLine("|---|---|---:|---:|---:|---:|---|");
        foreach (GrowthRow row in rows.Take(show)) report.WriteLine(Line(row));
        report.WriteLine();
        report.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rows.Count} rows, {rows.Count(row => row.BreaksLimit)} above {GrowthRow.MostGrowth} × a doubling or {GrowthRow.MostMicrosecondsPerUnit} µs a character"));
    }

    private static string Line(GrowthRow row) => string.Create(CultureInfo.InvariantCulture,
        $"| {row.Construct.Name} | {row.Construct.Form} | {row.TimeGrowth:0.00} | {row.Sixteenfold.MicrosecondsPerUnit:0.000} | {row.MemoryGrowth:0.00} | {row.Sixteenfold.BytesPerUnit:0} | {Cell(row)} |");

    private static string Cell(GrowthRow row)
    {
        string unit = RowJson.Quote(row.Construct.Unit).Replace("|", "\\u007c", StringComparison.Ordinal).Replace("`", "\\u0060", StringComparison.Ordinal);
        return unit.Length <= LongestUnit ? $"`{unit}`" : $"`{unit[..LongestUnit]}`…";
    }
}
