using Cleanup.Testing;

namespace Cleanup.Integration;

/// <summary>Dumps recovered whole after each damage, in percent; and how many gave a wrong value that nothing marks.</summary>
internal static class PhpVarDumpDamage
{
    private static readonly Cleaner _cleaner = new();

    public static int Run(TextReader cases, TextWriter report)
    {
        PhpVarDumpCase[] all = [.. PhpVarDumpCase.ReadAll(cases).Where(value => value.Dump.StartsWith("array", StringComparison.Ordinal) || value.Dump.StartsWith("object", StringComparison.Ordinal))];
        report.WriteLine("| damage | dumps | recovered whole | wrong and unmarked |");
        report.WriteLine("|---|---:|---:|---:|");
        foreach (TextDamage damage in TextDamage.All) Row(report, damage.Name, all.Select(value => (damage.Apply(value.Dump), value)));
        Row(report, "windows-1252 re-encoded", all.Where(value => value.Cp1252 is not null).Select(value => (value.Cp1252!, value)));
        Row(report, "windows-1251 re-encoded", all.Where(value => value.Cp1251 is not null).Select(value => (value.Cp1251!, value)));
        return 0;
    }

    private static void Row(TextWriter report, string name, IEnumerable<(string Text, PhpVarDumpCase Case)> dumps)
    {
        int count = 0;
        int whole = 0;
        int wrong = 0;
        foreach ((string text, PhpVarDumpCase expected) in dumps)
        {
            count++;
            Finding[] findings = [.. _cleaner.Find(text)];
            bool same = findings is [{ } finding] && finding.Range.Length == text.Trim().Length && Recovered.Same(finding, expected.Value, JsonValues.WithoutDamage);
            if (same) whole++;
            else if (findings is [{ Recovery.Status: Recovery.RecoveryStatus.Exact }]) wrong++;
        }
        report.WriteLine($"| {name} | {count} | {100.0 * whole / Math.Max(1, count):0.0} % | {wrong} |");
    }
}
