using System.Globalization;
using System.Text.Json;

namespace Cleanup.Cli.Tests;

/// <summary>What counts in a check: limits, baselines, marks in texts.</summary>
public sealed class GateTests : IDisposable
{
    private const string Prose = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked for.";
    private const string Dump = "string(9) \"[{\"a\":1}]\"";
    private const string Example = "They sent {\"a\":{\"b\":[1,2]}} to us.";
    private readonly Workspace _workspace = new();

    public GateTests()
    {
        _workspace.Write("a.txt", $"{Prose}\n\n{Dump}\n\n{Prose}\n");
        _workspace.Write("b.txt", $"{Prose}\n\n{Example}\n");
        _workspace.Write("c.txt", $"{Prose}\n");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("--exit-zero", 0)]
    [InlineData("--max-leaks 1", 0)]
    [InlineData("--max-leaks 0", 1)]
    [InlineData("--max-rate 0.34", 0)]
    [InlineData("--max-rate 34%", 0)]
    [InlineData("--max-rate 0.33", 1)]
    [InlineData("--max-rate 33%", 1)]
    [InlineData("--max-rate 1 --max-leaks 0", 1)]
    [InlineData("--fail-on note --max-leaks 1", 1)]
    [InlineData("--fail-on note --max-leaks 2", 0)]
    [InlineData("--exit-zero missing.txt", 2)]
    public void Limits_decide(string options, int exitCode) =>
        Assert.Equal(exitCode, _workspace.Run(["check", "a.txt", "b.txt", "c.txt", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).ExitCode);

    [Theory]
    [InlineData("--max-leaks", "-1", "--max-leaks takes a number from 0 on.")]
    [InlineData("--max-rate", "101%", "--max-rate takes a share from 0 to 1, such as 0.01, or from 0% to 100%.")]
    [InlineData("--report", "sarif=", "--report sarif= names no file.")]
    public void A_value_that_is_none_is_told(string option, string value, string message) =>
        Assert.Equal((2, message + "\n"), Pair(_workspace.Run("check", $"{option}={value}", "a.txt")));

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void What_is_empty_was_not_looked_at(int files)
    {
        if (files > 0) _workspace.Write("empty.txt", "");
        CommandResult result = files > 0 ? _workspace.Run("check", "empty.txt") : _workspace.RunWithInput("", "check");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("check: error: nothing was read: what was given is empty\n", result.Errors, StringComparison.Ordinal);
        _workspace.Write("empty.txt", "");
        Assert.Equal(0, _workspace.Run("check", "empty.txt", "c.txt").ExitCode);
    }

    [Fact]
    public void A_folder_with_nothing_to_read_is_an_error()
    {
        Directory.CreateDirectory(_workspace.PathOf("nothing"));
        Assert.Equal((2, 0), (_workspace.Run("check", "c.txt", "nothing").ExitCode, _workspace.Run("clean", "c.txt", "nothing").ExitCode));
    }

    [Fact]
    public void What_is_left_uncut_counts_all_the_same()
    {
        _workspace.Write("much.txt", $"One.\n\n{Dump}\n");
        Assert.Equal(1, _workspace.Run("check", "much.txt", "--max-cut-ratio", "0.1").ExitCode);
        Assert.Equal(0, _workspace.Run("check", "b.txt", "--max-cut-ratio", "0.1").ExitCode);
        // What would be cut, and not what its kind says of itself.
        Assert.Equal(1, _workspace.Run("check", "b.txt", "--max-cut-ratio", "0.1", "--cut", "possible").ExitCode);
    }

    [Fact]
    public void A_baseline_survives_lines_above_and_fails_on_the_same_leak_in_a_new_file()
    {
        Assert.Equal(0, _workspace.Run("check", "a.txt", "b.txt", "--baseline", "known.txt", "--update-baseline").ExitCode);
        string baseline = _workspace.Read("known.txt");
        Assert.Equal(0, _workspace.Run("check", "a.txt", "b.txt", "--baseline", "known.txt").ExitCode);

        string lines = string.Concat(Enumerable.Range(0, 100).Select(number => string.Create(CultureInfo.InvariantCulture, $"Line {number} of the story.\n")));
        _workspace.Write("a.txt", $"{lines}\n{Prose}\n\n{Dump.Replace(" ", "  ", StringComparison.Ordinal)}\n\n{Prose}\n");
        CommandResult moved = _workspace.Run("check", "a.txt", "b.txt", "--baseline", "known.txt");
        Assert.Equal((0, ""), (moved.ExitCode, moved.Output));
        Assert.Contains("2 in the baseline", moved.Errors, StringComparison.Ordinal);

        _workspace.Write("new.txt", $"{Prose}\n\n{Dump}\n");
        Assert.Equal(1, _workspace.Run("check", "a.txt", "new.txt", "--baseline", "known.txt").ExitCode);
        Assert.Equal(baseline, _workspace.Read("known.txt"));
    }

    [Fact]
    public void The_same_leak_once_more_is_new()
    {
        _workspace.Run("check", "a.txt", "--baseline", "known.txt", "--update-baseline");
        _workspace.Write("a.txt", $"{Prose}\n\n{Dump}\n\n{Prose}\n\n{Dump}\n");
        CommandResult again = _workspace.Run("check", "a.txt", "--baseline", "known.txt");
        Assert.Equal(1, again.ExitCode);
        Assert.StartsWith("a.txt:7:1: error: ", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_said_and_taken_out_and_reasons_stay()
    {
        _workspace.Run("check", "a.txt", "b.txt", "--baseline", "known.txt", "--update-baseline");
        string[] lines = _workspace.Read("known.txt").TrimEnd().Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Matches("^a\\.txt\tphp-var-dump\t[0-9a-f]{16}$", lines[2]);
        _workspace.Write("known.txt", $"# Ours.\n{lines[2]}\n{lines[3]}\tan example of the interview\n");

        _workspace.Write("a.txt", Prose);
        CommandResult result = _workspace.Run("check", "a.txt", "b.txt", "--baseline", "known.txt");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 finding of the baseline is gone (--update-baseline takes it out):\n  a.txt: php-var-dump ", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("gone", _workspace.Run("check", "b.txt", "--baseline", "known.txt").Errors, StringComparison.Ordinal);

        _workspace.Run("check", "b.txt", "--baseline", "known.txt", "--update-baseline");
        Assert.Equal($"# Ours.\n{lines[2]}\n{lines[3]}\tan example of the interview\n", _workspace.Read("known.txt"));
        _workspace.Run("check", "a.txt", "b.txt", "--baseline", "known.txt", "--update-baseline");
        Assert.Equal($"# Ours.\n{lines[3]}\tan example of the interview\n", _workspace.Read("known.txt"));
        JsonElement known = JsonElement.Parse(_workspace.Run("check", "b.txt", "--baseline", "known.txt", "--report", "json").Output)[0];
        Assert.Equal(("baseline", "an example of the interview"), (known.GetProperty("status").GetString(), known.GetProperty("reason").GetString()));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void A_report_in_json_is_a_baseline(string format)
    {
        _workspace.Run("check", "a.txt", "b.txt", "--report", $"{format}=known.json");
        Assert.Equal(0, _workspace.Run("check", "a.txt", "b.txt", "--baseline", "known.json").ExitCode);
        _workspace.Write("a.txt", Prose);
        Assert.Contains("  a.txt: php-var-dump ", _workspace.Run("check", "a.txt", "--baseline", "known.json").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt\tjson\n", "known.txt:1: no line of a baseline: source, kind, fingerprint and perhaps a reason, with tabs between them")]
    [InlineData("[1,", "known.txt: no baseline, and no report in JSON: ")]
    [InlineData(null, "known.txt: no such baseline; --update-baseline makes one")]
    public void What_is_no_baseline_is_an_error(string? content, string message)
    {
        if (content is not null) _workspace.Write("known.txt", content);
        CommandResult result = _workspace.Run("check", "a.txt", "--baseline", "known.txt");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"check: error: {message}", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_written_only_where_it_is_named() =>
        Assert.Equal((2, "--update-baseline needs --baseline FILE\n"), Pair(_workspace.Run("check", "a.txt", "--update-baseline")));

    [Fact]
    public void A_second_baseline_is_wrong_usage() =>
        Assert.Equal(
            (2, "Option '--baseline' expects a single argument but 2 were provided.\n"),
            Pair(_workspace.Run("check", "a.txt", "--baseline", "a", "--baseline", "b", "--update-baseline")));

    [Fact]
    public void Names_of_any_form_come_back_from_a_baseline()
    {
        foreach (string name in (string[])["# x\t\\y\".txt", "ü\n.txt"])
        {
            _workspace.Write(name, $"{Prose}\n\n{Dump}\n");
            _workspace.Run("check", name, "--baseline", "known.txt", "--update-baseline");
            Assert.Equal(0, _workspace.Run("check", name, "--baseline", "known.txt").ExitCode);
            Assert.Equal(3, _workspace.Read("known.txt").TrimEnd().Split('\n').Length);
            _workspace.Write(name, Prose);
            Assert.Contains("is gone", _workspace.Run("check", name, "--baseline", "known.txt").Errors, StringComparison.Ordinal);
            File.Delete(_workspace.PathOf("known.txt"));
        }
    }

    [Theory]
    [InlineData("<!-- cleanup: ignore-next -->", 0)]
    [InlineData("<!-- cleanup: off -->", 0)]
    [InlineData("<!-- cleanup: off php-var-dump, json -->", 0)]
    [InlineData("<!-- cleanup: off json -->", 1)]
    [InlineData("<!-- cleanup: ignore-next json -->", 1)]
    [InlineData("<!-- cleanup: off --> <!-- cleanup: on -->", 1)]
    public void Marks_count_only_where_they_are_asked_for(string mark, int exitCode)
    {
        _workspace.Write("a.txt", $"{Prose}\n\n{mark}\n\n{Dump}\n\n{Prose}\n");
        Assert.Equal(1, _workspace.Run("check", "a.txt").ExitCode);
        Assert.Equal(exitCode, _workspace.Run("check", "a.txt", "--inline-ignores").ExitCode);
    }

    [Fact]
    public void Ignore_next_is_for_one_finding()
    {
        _workspace.Write("a.txt", $"{Prose}\n\n<!-- cleanup: ignore-next -->\n\n{Dump}\n\n{Prose}\n\n{Dump}\n");
        CommandResult result = _workspace.Run("check", "a.txt", "--inline-ignores");
        Assert.StartsWith("a.txt:9:1: error: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 error, 1 ignored by marks in the text", result.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private static (int ExitCode, string Errors) Pair(CommandResult result) => (result.ExitCode, result.Errors);
}
