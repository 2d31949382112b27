using System.Globalization;
using System.Text.Json;
using Cleanup.Testing;

namespace Cleanup.Integration;

/// <summary>
/// Dumps recovered whole after each damage, in percent, and how many gave a wrong value that nothing marks; for dumps that
/// were cut, how many of all scalars came back, and how many that were never there.
/// </summary>
internal static class DumpDamage
{
    private static readonly int[] _cuts = [25, 50, 90];
    private static readonly Cleaner _cleaner = new();

    /// <summary>Writes the table; a damage counts as passed when at least <paramref name="least"/> percent come back whole.</summary>
    public static int Run(string kind, string least, TextReader cases, TextWriter report)
    {
        DumpCase[] all = [.. DumpCase.ReadAll(cases).Where(value => value.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)];
        double bar = double.Parse(least, CultureInfo.InvariantCulture);
        int failed = 0;
        report.WriteLine($"| {kind} | dumps | recovered whole | wrong and unmarked |");
        report.WriteLine("|---|---:|---:|---:|");
        (string Name, (string Text, DumpCase Case)[] Dumps)[] rows =
        [
            .. TextDamage.All.Select(damage => (damage.Name, all.Select(value => (damage.Apply(value.Dumps.Values.First()), value)).ToArray())),
            .. all.SelectMany(value => value.Damaged.Keys).Distinct(StringComparer.Ordinal).Select(name =>
                (name, all.Where(value => value.Damaged.ContainsKey(name)).Select(value => (value.Damaged[name], value)).ToArray())),
        ];
        foreach ((string name, (string Text, DumpCase Case)[] dumps) in rows)
        {
            (int whole, int wrong) = Count(dumps);
            double share = 100.0 * whole / Math.Max(1, dumps.Length);
            if (share < bar) failed++;
            report.WriteLine($"| {name} | {dumps.Length} | {share:0.0} % | {wrong} |");
        }
        report.WriteLine();
        WriteCuts(kind, all, report);
        report.WriteLine($"{rows.Length - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static (int Whole, int Wrong) Count((string Text, DumpCase Case)[] dumps)
    {
        int whole = 0;
        int wrong = 0;
        foreach ((string text, DumpCase expected) in dumps)
        {
            Finding[] findings = [.. _cleaner.Find(text)];
            bool same = findings is [{ } finding] && finding.Range.Length == text.Trim().Length && Recovered.Same(finding, expected.Value, JsonValues.WithoutDamage);
            if (same) whole++;
            else if (findings is [{ Recovery.Status: RecoveryStatus.Exact }]) wrong++;
        }
        return (whole, wrong);
    }

    private static void WriteCuts(string kind, DumpCase[] all, TextWriter report)
    {
        report.WriteLine($"| {kind} | scalars | recovered | not in the value |");
        report.WriteLine("|---|---:|---:|---:|");
        foreach (int percent in _cuts)
        {
            long scalars = 0, right = 0, wrong = 0;
            foreach (DumpCase value in all)
            {
                string dump = value.Dumps.Values.First();
                string cut = dump[..(int)((long)dump.Length * percent / 100)];
                var paths = JsonValues.Scalars(value.Value).ToHashSet();
                scalars += paths.Count;
                foreach (Finding finding in _cleaner.Find(cut))
                {
                    if (finding.Recovery.Json.IsEmpty) continue;
                    using JsonDocument recovered = JsonDocument.Parse(finding.Recovery.Json, new JsonDocumentOptions { MaxDepth = 256 });
                    foreach ((string Path, string Value) scalar in JsonValues.Scalars(recovered.RootElement))
                    {
                        if (paths.Contains(scalar)) right++;
                        else wrong++;
                    }
                }
            }
            report.WriteLine($"| cut at {percent} % | {scalars} | {100.0 * right / Math.Max(1, scalars):0.0} % | {wrong} |");
        }
        report.WriteLine();
    }
}
