namespace Cleanup.Tests.Json;

public sealed class RepairProbeTests
{
    [Theory]
    [InlineData("probes.jsonl")]
    [InlineData("cases.jsonl")]
    public void Every_text_of_the_set_comes_back_as_expected(string set)
    {
        string[] faults = [.. RepairProbe.ReadAll(set).Select(probe => probe.Fault()).OfType<string>()];

        Assert.True(faults.Length == 0, $"{faults.Length} failed:\n{string.Join('\n', faults)}");
    }

    [Theory]
    [InlineData("probes.jsonl")]
    [InlineData("cases.jsonl")]
    public void No_text_stands_twice_in_a_set(string set) =>
        Assert.DoesNotContain(RepairProbe.ReadAll(set).CountBy(probe => probe.Text, StringComparer.Ordinal), pair => pair.Value > 1);

    [Fact]
    public void The_page_counts_the_probes_of_every_class()
    {
        string[] page = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "json-repair.md"));
        IEnumerable<string> rows = RepairProbe.ReadAll().CountBy(probe => probe.Class).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"| {pair.Key} | {pair.Value} |");

        Assert.Equal(rows, page.SkipWhile(line => !line.StartsWith("| class ", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.Length > 0));
    }
}
