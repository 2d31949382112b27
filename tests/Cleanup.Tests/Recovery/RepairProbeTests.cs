namespace Cleanup.Tests.Recovery;

public sealed class RepairProbeTests
{
    [Fact]
    public void Probes_of_every_class_come_back_as_expected()
    {
        string[] failures =
        [
            .. RepairProbe.ReadAll()
                .Select(probe => (Probe: probe, Found: probe.Repair()))
                .Where(result => !result.Probe.IsMet(result.Found))
                .Select(result => $"{result.Probe}\n    gave {string.Join(' ', result.Found.Select(found => found.GetRawText()))}\n    not  {string.Join(' ', result.Probe.Payloads.Select(expected => expected.GetRawText()))}"),
        ];

        Assert.True(failures.Length == 0, $"{failures.Length} probes failed:\n{string.Join('\n', failures)}");
    }

    [Fact]
    public void The_page_counts_the_probes_of_every_class()
    {
        string[] page = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "json-repair.md"));
        IEnumerable<string> rows = RepairProbe.ReadAll().CountBy(probe => probe.Class).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"| {pair.Key} | {pair.Value} |");

        Assert.Equal(rows, page.SkipWhile(line => !line.StartsWith("| class ", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.Length > 0));
    }
}
