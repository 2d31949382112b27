namespace Cleanup.Cli.Tests;

/// <summary>Runs into a folder that later ones go on with.</summary>
public sealed class ResumeTests : IDisposable
{
    private const string Leaky = "{\"id\":\"a\",\"text\":\"The council votes on Thursday.\\n\\narray(1) {\\n  [0]=>\\n  int(1)\\n}\"}\n";
    private readonly Workspace _workspace = new();

    public ResumeTests()
    {
        _workspace.Write("in/a.jsonl", Leaky);
        _workspace.Write("in/b.jsonl", Leaky);
        _workspace.Write("in/c.jsonl", Leaky);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_is_done_is_not_done_again_and_counts_all_the_same()
    {
        CommandResult first = _workspace.Run("clean", "in", "-o", "out/");
        string sums = first.Errors.Split('\n')[0];
        DateTime written = File.GetLastWriteTimeUtc(_workspace.PathOf("out/in/a.jsonl"));
        CommandResult second = _workspace.Run("clean", "in", "-o", "out/");
        Assert.StartsWith("3 records: 3 leaks to cut", sums, StringComparison.Ordinal);
        Assert.StartsWith($"3 inputs done by earlier runs, in whole or in part\n{sums}", second.Errors, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_workspace.PathOf("out/in/a.jsonl")));
    }

    [Fact]
    public void What_is_gone_and_what_has_changed_is_done_anew()
    {
        _workspace.Run("clean", "in", "-o", "out/");
        File.Delete(_workspace.PathOf("out/in/a.jsonl"));
        _workspace.Write("in/b.jsonl", Leaky + Leaky);
        CommandResult again = _workspace.Run("clean", "in", "-o", "out/");
        Assert.StartsWith("1 input done by earlier runs, in whole or in part\n4 records: 4 leaks", again.Errors, StringComparison.Ordinal);
        Assert.Equal(_workspace.Read("out/in/c.jsonl"), _workspace.Read("out/in/a.jsonl"));
        Assert.Equal(2, _workspace.Read("out/in/b.jsonl").Count(static unit => unit == '\n'));
    }

    [Fact]
    public void Other_settings_are_an_error_unless_all_is_to_be_done_anew()
    {
        _workspace.Run("clean", "in", "-o", "out/");
        CommandResult other = _workspace.Run("clean", "in", "-o", "out/", "--lean");
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("out/ was begun with other settings", other.Errors, StringComparison.Ordinal);
        Assert.Contains("\"raw\"", _workspace.Read("out/in/a.jsonl"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("clean", "in", "-o", "out/", "--lean", "--force").ExitCode);
        Assert.DoesNotContain("\"raw\"", _workspace.Read("out/in/a.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_a_large_file_make_its_output_one_behind_the_other()
    {
        string filling = new('x', 700_000);
        _workspace.Write("in/large.jsonl", string.Concat(Enumerable.Repeat($"{Leaky}{{\"text\":\"{filling}\"}}\n", 4)) + "{\n");
        _workspace.Run("clean", "in/large.jsonl", "-o", "whole/");
        Assert.Equal(2, _workspace.Run("clean", "in/large.jsonl", "-o", "out/", "--split", "1", "--shard", "0/2").ExitCode);
        CommandResult rest = _workspace.Run("clean", "in/large.jsonl", "-o", "out/", "--split", "1", "--rejects", "bad.jsonl");
        Assert.Contains("\nin/large.jsonl@2000000:3: rejected: ", "\n" + rest.Errors, StringComparison.Ordinal);
        string[] parts = [.. Enumerable.Range(0, 3).Select(number => $"out/in/large.part-0000{number}.jsonl")];
        Assert.Equal(_workspace.Read("whole/in/large.jsonl"), string.Concat(parts.Select(_workspace.Read)));
        Assert.Contains("3 of 3 inputs done", _workspace.Run("status", "out/").Output, StringComparison.Ordinal);
        CommandResult other = _workspace.Run("clean", "in/large.jsonl", "-o", "out/", "--split", "2");
        Assert.Contains("was begun with other settings", other.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_make_the_whole_and_their_number_may_change()
    {
        _workspace.Run("clean", "in", "-o", "whole/");
        _workspace.Run("clean", "in", "-o", "out/", "--shard", "0/3");
        CommandResult status = _workspace.Run("status", "out/");
        Assert.Equal(1, status.ExitCode);
        Assert.Matches("^[012] of 3 inputs done, 0 begun, [123] missing\n", status.Output);
        _workspace.Run("clean", "in", "-o", "out/", "--shard", "0/2");
        _workspace.Run("clean", "in", "-o", "out/", "--shard", "1/2");
        CommandResult done = _workspace.Run("status", "out/");
        Assert.Equal(0, done.ExitCode);
        Assert.Equal("3 of 3 inputs done, 0 begun, 0 missing\n3 records: 3 leaks cut, 0 only reported, 0 related links; 0 rejected\n", done.Output);
        foreach (string name in (string[])["a", "b", "c"])
            Assert.Equal(_workspace.Read($"whole/in/{name}.jsonl"), _workspace.Read($"out/in/{name}.jsonl"));
    }

    [Fact]
    public void Rejected_records_fail_a_later_run_too_and_who_wants_them_gets_them()
    {
        _workspace.Write("in/b.jsonl", "no JSON\n" + Leaky);
        Assert.Equal(2, _workspace.Run("clean", "in", "-o", "out/").ExitCode);
        Assert.Equal(2, _workspace.Run("clean", "in", "-o", "out/").ExitCode);
        Assert.Equal(0, _workspace.Run("clean", "in", "-o", "out/", "--rejects", "rejects.jsonl").ExitCode);
        Assert.Equal("no JSON\n", _workspace.Read("rejects.jsonl"));
        Assert.Contains("1 rejected", _workspace.Run("status", "out/").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.jsonl", "--force")]
    [InlineData("out.jsonl", "--durable")]
    [InlineData("out.jsonl", "--checkpoint=1")]
    public void Options_of_a_folder_go_with_one(string output, string option)
    {
        CommandResult result = _workspace.Run("clean", "in", "-o", output, option);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"{option.Split('=')[0]} goes with -o DIR/", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("text")]
    [InlineData("dolma")]
    public void A_format_that_is_not_gone_on_with_keeps_nothing_of_its_runs(string format)
    {
        _workspace.Run("clean", "in", "-o", "out/", "--format", format);
        Assert.False(Directory.Exists(_workspace.PathOf("out/.cleanup")));
        Assert.Equal(2, _workspace.Run("clean", "in", "-o", "out/", "--format", format, "--shard", "0/2").ExitCode);
    }

    [Theory]
    [InlineData("3/3")]
    [InlineData("-1/3")]
    [InlineData("1")]
    [InlineData("auto")]
    [InlineData("0/0")]
    public void A_share_has_an_index_and_a_number(string shard)
    {
        CommandResult result = _workspace.Run("clean", "in", "-o", "out/", $"--shard={shard}");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--shard takes INDEX/COUNT", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_which_nothing_was_begun_has_no_status()
    {
        CommandResult result = _workspace.Run("status", "in");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("no run was begun there", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_record_of_what_is_done_costs_only_what_it_said()
    {
        _workspace.Run("clean", "in", "-o", "out/");
        string log = Directory.EnumerateFiles(_workspace.PathOf("out/.cleanup"), "commits-*").Single();
        byte[] bytes = File.ReadAllBytes(log);
        File.WriteAllBytes(log, bytes[..^20]);
        Assert.StartsWith("2 of 3 inputs done", _workspace.Run("status", "out").Output, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("clean", "in", "-o", "out/").ExitCode);
        Assert.StartsWith("3 of 3 inputs done", _workspace.Run("status", "out").Output, StringComparison.Ordinal);
    }
}
