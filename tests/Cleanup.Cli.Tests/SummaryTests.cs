using System.Text.Json.Nodes;

namespace Cleanup.Cli.Tests;

/// <summary>The sums at the end of a run, and <c>--summary</c>.</summary>
public sealed class SummaryTests : IDisposable
{
    private const string Leaky = "The ferry leaves.\\n\\nstring(9) \\\"[{\\\"a\\\":1}]\\\"\\n\\nThe end of it.";
    private readonly Workspace _workspace = new();

    public SummaryTests() => _workspace.Write(
        "a.jsonl",
        $"{{\"url\":\"https://example.org/1\",\"text\":\"{Leaky}\"}}\n{{\"url\":\"https://example.org/2\",\"text\":\"Clean.\"}}\n{{\"text\":\"{Leaky}\"}}\n" +
        $"{{\"text\":\n{{\"a\":}}\n[1]\n{{\"url\":\"http://news.example.com/\",\"text\":\"{Leaky}\",\"title\":\"How do I print [object Object]?\"}}\n");

    [Theory]
    [InlineData("clean")]
    [InlineData("check")]
    public void The_sums_are_written_for_people_and_for_programs(string command)
    {
        CommandResult result = _workspace.Run(command, "a.jsonl", "--summary", "sums.json", "--rejects", "bad.jsonl");
        JsonNode sums = JsonNode.Parse(_workspace.Read("sums.json"))!;
        JsonArray leaks = sums["leaks"]!.AsArray();
        Assert.Equal(
            ("4", "3", "0", "0", "3"),
            (sums["documents"]!.ToJsonString(), sums["documents_with_leaks"]!.ToJsonString(), sums["documents_uncut"]!.ToJsonString(), sums["errors"]!.ToJsonString(), sums["rejected"]!.ToJsonString()));
        Assert.Equal((long)sums["leaks_cut"]! + (long)sums["leaks_reported"]!, leaks.Sum(row => (long)row!["count"]!));
        Assert.Equal("""["php-var-dump","certain","cut",2]""", new JsonArray([.. leaks[0]!.AsObject().Select(pair => pair.Value!.DeepClone())]).ToJsonString());
        Assert.Equal(2 * 21, (long)sums["characters_cut"]!);
        Assert.Equal(["example.org", "news.example.com"], sums["hosts"]!.AsArray().Select(row => (string)row!["host"]!).Order(StringComparer.Ordinal));
        Assert.Equal(
            """[{"reason":"not a JSON object: it goes wrong at byte N","count":2},{"reason":"not a JSON object","count":1}]""",
            sums["reject_reasons"]!.ToJsonString());
        Assert.Equal("tool judge settings", string.Join(' ', sums["versions"]!.AsObject().Select(pair => pair.Key)));
        foreach (string line in (string[])["42 characters cut", "leaks:", "  2  php-var-dump      certain   cut", "leaks by host:", "  1  example.org", "rejected:", "  2  not a JSON object: it goes wrong at byte N"])
            Assert.Contains(line, result.Errors.Split('\n'), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Threads_do_not_change_them(string threads)
    {
        string line = _workspace.Read("a.jsonl");
        _workspace.Write("many.jsonl", string.Concat(Enumerable.Repeat(line, 3_000)));
        Assert.Equal(2, _workspace.Run("clean", "many.jsonl", "-o", "out.jsonl", "--threads", threads, "--summary", "sums.json").ExitCode);
        Assert.Equal("12000", JsonNode.Parse(_workspace.Read("sums.json"))!["documents"]!.ToJsonString());
        Assert.Equal("9000", JsonNode.Parse(_workspace.Read("sums.json"))!["rejected"]!.ToJsonString());
    }

    [Fact]
    public void On_a_terminal_the_bytes_that_are_read_are_shown()
    {
        _workspace.Write("many.jsonl", string.Concat(Enumerable.Repeat(_workspace.Read("a.jsonl"), 400)));
        CommandResult result = _workspace.RunShell(
            "command -v script > /dev/null || exit 77; script -qec " +
            $"\"{CommandProcess.InShell} clean many.jsonl -o out.jsonl --rejects bad.jsonl\" /dev/null; wc -l < out.jsonl");
        Assert.SkipWhen(result.ExitCode == 77, "there is no script(1)");
        Assert.Contains('%', result.Output);
        Assert.Contains("leaks", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("1600\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_leaks_has_one_line()
    {
        _workspace.Write("b.txt", "Clean.\n");
        Assert.Equal("1 record: 0 leaks to cut, 0 only reported, 0 related links; 0 rejected, 0 errors\n", _workspace.Run("clean", "b.txt").Errors);
    }

    public void Dispose() => _workspace.Dispose();
}
